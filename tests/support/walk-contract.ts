import { isContractProcedure } from '@orpc/contract'
import { contract } from '../../shared/api/contract.ts'
import type { ProcedureMeta } from '../../shared/api/procedure.ts'
import type { Client } from './client.ts'

export type Walked = { readonly path: string; readonly meta: ProcedureMeta }

/** Every procedure of the contract, as `domain.procedure`. */
export function walkContract(): Walked[] {
  return Object.entries(contract).flatMap(([domain, procedures]) =>
    Object.entries(procedures).map(([name, procedure]) => {
      if (!isContractProcedure(procedure)) throw new Error(`${domain}.${name} is no procedure`)
      return { path: `${domain}.${name}`, meta: procedure['~orpc'].meta as ProcedureMeta }
    }),
  )
}

/** Calls by path with any input at all, as something hostile or outdated might. */
export function callAny(client: Client, path: string, input: unknown): Promise<unknown> {
  let procedure: unknown = client
  for (const part of path.split('.')) procedure = (procedure as Record<string, unknown>)[part]
  return (procedure as (input: unknown) => Promise<unknown>)(input)
}
