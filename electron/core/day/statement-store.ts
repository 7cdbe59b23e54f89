import type { Care } from '../../../shared/queue/ticket.ts'
import type { BusinessDay, Instant } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectTickets = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('ticket')
    .innerJoin('service', 'service.id', 'ticket.service_id')
    .leftJoin('ticket_event as event', (join) =>
      join.on((each) =>
        each(
          'event.id',
          '=',
          each
            .selectFrom('ticket_event as latest')
            .select(({ fn }) => fn.max<number>('latest.id').as('id'))
            .whereRef('latest.ticket_id', '=', 'ticket.id'),
        ),
      ),
    )
    .select(['ticket.id', 'ticket.label', 'service.letter as serviceLetter', 'ticket.care'])
    .select(['ticket.issued_at_ms as issuedAtMs', 'ticket.state as end', 'ticket.ended_at_ms as endedAtMs'])
    .select(['event.staff_id as staffId', 'event.reason'])
    .where('ticket.business_day', '=', param.day)
    .orderBy('ticket.position'),
)
const countWalkIns = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('visit')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('business_day', '=', param.day)
    .where('ticket_id', 'is', null),
)
const selectLastVisitEnd = statement<{ sessionId: string; toMs: number }>()((param) =>
  sql
    .selectFrom('visit')
    .select(({ fn }) => fn.max<number | null>('ended_at_ms').as('endMs'))
    .where('counter_session_id', '=', param.sessionId)
    .where('ended_at_ms', '<', param.toMs),
)
const selectStatement = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('closing_statement')
    .select(['edition', 'content', 'hash'])
    .where('business_day', '=', param.day)
    .orderBy('edition', 'desc')
    .limit(1),
)
const insertStatement = statement<{
  day: string
  edition: number
  content: string
  hash: string
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('closing_statement').values({
    business_day: param.day,
    edition: param.edition,
    content: param.content,
    hash: param.hash,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)

/** Every ticket of the day with the person and reason of its last event, which is its end once it has one. */
export function listTicketEnds(reader: Reader, day: BusinessDay) {
  return reader.all(selectTickets, { day }).map((row) => ({ ...row, care: row.care as Care }))
}

/** Visits without a ticket. */
export function countVisitsWithoutTicket(reader: Reader, day: BusinessDay): number {
  return reader.first(countWalkIns, { day })?.count ?? 0
}

export function findLastVisitEnd(reader: Reader, sessionId: string, toMs: Instant): Instant | null {
  return reader.first(selectLastVisitEnd, { sessionId, toMs })?.endMs ?? null
}

export type StatementRow = { readonly edition: number; readonly content: string; readonly hash: string }

/** The latest edition. */
export function findStatement(reader: Reader, day: BusinessDay): StatementRow | undefined {
  return reader.first(selectStatement, { day })
}

export function saveStatement(
  writer: Writer,
  day: BusinessDay,
  row: StatementRow & { readonly staffId: string; readonly atMs: Instant },
): void {
  writer.run(insertStatement, { ...row, day })
}
