import type { RefusalDetail } from '../../../shared/kernel/result.ts'
import type { ImportRefusal } from './texts.ts'

/** Ends the command with one line; `what` is the file or folder that it is about. */
export class RefusedImport extends Error {
  readonly refusal: ImportRefusal
  readonly what: string
  readonly detail: RefusalDetail | undefined
  constructor(refusal: ImportRefusal, what: string, detail?: RefusalDetail) {
    super(refusal)
    this.name = 'RefusedImport'
    this.refusal = refusal
    this.what = what
    this.detail = detail
  }
}

/** The value, or the end of the command. */
export function orEnd<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly code: ImportRefusal; readonly detail?: RefusalDetail },
  what: string,
): Value {
  if (result.ok) return result.value
  throw new RefusedImport(result.code, what, result.detail)
}
