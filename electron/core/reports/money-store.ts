import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { ApplicationFact, TenderFact } from '../../../shared/reports/throughput-facts.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectTenders = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('receipt')
    .innerJoin('receipt_tender as tender', 'tender.receipt_id', 'receipt.id')
    .select(['tender.means', 'tender.amount_fen as amountFen', 'receipt.taken_at_ms as takenAtMs'])
    .select(['receipt.counter_id as counterId', 'receipt.staff_id as staffId'])
    .select('receipt.transaction_id as transactionId')
    .where('receipt.business_day', '=', param.day)
    .orderBy('receipt.number')
    .orderBy('tender.position'),
)
const selectApplications = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('application')
    .select(['kind', 'accepted_at_ms as acceptedAtMs', 'accepted_by as staffId', 'visit_id as visitId'])
    .where('number_day', '=', param.day)
    .orderBy('number'),
)

/** C5: those of reversals too. */
export function listTenderFacts(reader: Reader, day: BusinessDay): TenderFact[] {
  return reader.all(selectTenders, { day })
}

/** F4: accepted on this day. */
export function listApplicationFacts(reader: Reader, day: BusinessDay): ApplicationFact[] {
  return reader.all(selectApplications, { day }).map(({ acceptedAtMs, staffId, ...row }) => ({
    ...row,
    acceptedAtMs: acceptedAtMs ?? 0,
    staffId: staffId ?? '',
  }))
}
