import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

type ReversalRequest = {
  readonly receiptId: string
  readonly handOffId: string
  readonly reason: string
  readonly staffId: string
  readonly atMs: number
}

const selectRequest = statement<{ receiptId: string }>()((param) =>
  sql
    .selectFrom('reversal_request')
    .select('hand_off_id as handOffId')
    .where('receipt_id', '=', param.receiptId),
)
const insertRequest = statement<ReversalRequest>()((param) =>
  sql.insertInto('reversal_request').values({
    receipt_id: param.receiptId,
    hand_off_id: param.handOffId,
    reason: param.reason,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)

export function findReversalRequest(
  reader: Reader,
  receiptId: string,
): { readonly handOffId: string } | undefined {
  return reader.first(selectRequest, { receiptId })
}

export function saveReversalRequest(writer: Writer, request: ReversalRequest): void {
  writer.run(insertRequest, request)
}
