import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const refusalSchema = z.object({ atMs: z.number(), version: z.string(), reason: z.string() })

export type FetchRefusal = z.infer<typeof refusalSchema>

/** What the last attempt to fetch this version ended with; undefined after a success or without one. */
export function recallRefusal(file: string, version: string): FetchRefusal | undefined {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // No memory, or a spoilt one: then it is asked again, which is always right.
    return undefined
  }
  const { data } = refusalSchema.safeParse(content)
  return data?.version === version ? data : undefined
}

/** A folder that cannot be written only makes the next start ask again. */
export function rememberRefusal(file: string, refusal: FetchRefusal): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(refusal))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

export function forgetRefusal(file: string): void {
  rmSync(file, { force: true })
}
