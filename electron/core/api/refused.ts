import { ORPCError } from '@orpc/server'
import { refusalStatus } from '../../../shared/api/refusal.ts'
import type { RefusalDetail } from '../../../shared/kernel/result.ts'

/** A declared refusal on its way to the page. */
export function refused(code: string, detail?: RefusalDetail): ORPCError<string, RefusalDetail | undefined> {
  return new ORPCError(code, { status: refusalStatus, message: code, data: detail })
}
