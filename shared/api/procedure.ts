import { oc } from '@orpc/contract'
import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import type { Role } from '../staff/role.ts'
import { commonRefusals, refusalDetailSchema, refusalStatus } from './refusal.ts'

/** Who may call: everybody at this machine, or these roles with a session. */
export type Access = 'public' | readonly [Role, ...Role[]]

/** `query` reads, `command` changes and carries a `commandId`, `watch` streams one whole state after another. */
export type ProcedureMeta = { readonly access: Access; readonly kind: 'query' | 'command' | 'watch' }

const base = oc
  .$meta<ProcedureMeta>({ access: ['administrator'], kind: 'query' })
  .errors(declare(commonRefusals))

export function query(access: Access) {
  return base.meta({ access, kind: 'query' })
}

export function watch(access: Access) {
  return base.meta({ access, kind: 'watch' })
}

/**
 * A command's input is `fields` and a `commandId` that the page makes once per click: a repeated id
 * returns the first result and changes nothing (L12).
 */
export function command<Fields extends z.core.$ZodLooseShape>(access: Access, fields: Fields) {
  return base.meta({ access, kind: 'command' }).input(z.strictObject({ commandId: idSchema, ...fields }))
}

type Declared<Code extends string> = {
  [Each in Code]: { status: typeof refusalStatus; data: typeof refusalDetailSchema }
}

/** Declares the refusals of a procedure for the contract. */
export function declare<const Code extends string>(codes: readonly Code[]): Declared<Code> {
  return Object.fromEntries(
    codes.map((code) => [code, { status: refusalStatus, data: refusalDetailSchema }]),
  ) as Declared<Code>
}
