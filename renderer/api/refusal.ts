import { ORPCError } from '@orpc/client'
import type { Contract } from '../../shared/api/contract.ts'
import type { RefusalDetail } from '../../shared/kernel/result.ts'
import { ConnectionLost } from './connection-lost.ts'

type DeclaredIn<Part> = Part extends { '~orpc': { errorMap: infer Errors } }
  ? keyof Errors & string
  : { [Key in keyof Part]: DeclaredIn<Part[Key]> }[keyof Part]

/** Every refusal that any procedure of the contract declares. */
export type DeclaredCode = DeclaredIn<Contract>

/** … and what a page itself may have to say of a call. */
export type RefusalCode = DeclaredCode | 'CONNECTION_LOST' | 'NOT_CONNECTED' | 'UNEXPECTED'

export type ShownRefusal = { readonly code: RefusalCode; readonly detail: RefusalDetail }

/** What to tell of a call that failed. Anything unforeseen is also thrown, as the window's error. */
export function toRefusal(error: unknown): ShownRefusal {
  if (error instanceof ConnectionLost)
    return { code: error.wasSent ? 'CONNECTION_LOST' : 'NOT_CONNECTED', detail: {} }
  if (error instanceof ORPCError && error.status === 422) {
    return { code: error.code as DeclaredCode, detail: (error.data ?? {}) as RefusalDetail }
  }
  queueMicrotask(() => {
    throw error
  })
  return { code: 'UNEXPECTED', detail: {} }
}
