import type Sqlite from 'better-sqlite3'
import type { Dimension } from '../../shared/reports/place.ts'

/** Where each row's key stands, in SQL that knows nothing of how the product finds it. */
const ticketKeys: Readonly<Record<Dimension, string>> = {
  service: 't.service_id',
  kind: `coalesce((SELECT x.kind_id FROM visit v JOIN visit_transaction x ON x.visit_id = v.id WHERE v.ticket_id = t.id ORDER BY v.started_at_ms, x.position LIMIT 1), '')`,
  counter: `coalesce((SELECT v.counter_id FROM visit v WHERE v.ticket_id = t.id), (SELECT e.counter_id FROM ticket_event e WHERE e.ticket_id = t.id AND e.type = 'called'), '')`,
  staff: `coalesce((SELECT v.staff_id FROM visit v WHERE v.ticket_id = t.id), (SELECT e.staff_id FROM ticket_event e WHERE e.ticket_id = t.id AND e.type = 'called'), '')`,
  hour: hourOf('t.issued_at_ms'),
}
const workKeys: Readonly<Record<Dimension, string>> = {
  service: `coalesce((SELECT t.service_id FROM ticket t WHERE t.id = v.ticket_id), '')`,
  kind: 'x.kind_id',
  counter: 'v.counter_id',
  staff: 'v.staff_id',
  hour: hourOf('e.at_ms'),
}
const receiptKeys: Readonly<Record<Dimension, string>> = {
  ...workKeys,
  counter: 'r.counter_id',
  staff: 'r.staff_id',
  hour: hourOf('r.taken_at_ms'),
}
const pauseKeys: Readonly<Record<Dimension, string>> = {
  service: `''`,
  kind: `''`,
  counter: 's.counter_id',
  staff: 's.staff_id',
  hour: hourOf('p.started_at_ms'),
}

/** Of the hall's clock in Shanghai, which is always 8 hours ahead. */
function hourOf(column: string): string {
  return `CAST((${column} / 3600000 + 8) % 24 AS TEXT)`
}

export type PlainFigures = {
  ends: Record<string, number>
  waits: number[]
  works: number[]
  quantity: number
  overruns: Record<string, number>
  pausedMs: Record<string, number>
  payments: Record<string, [number, number]>
}

/** The plain query: a range's figures by key, straight from the rows, every duration exact. */
export function plainThroughput(
  db: Sqlite.Database,
  { from, to, by }: { readonly from: string; readonly to: string; readonly by: Dimension },
): Map<string, PlainFigures> {
  const found = new Map<string, PlainFigures>()
  const at = (key: string) => {
    const figures = found.get(key) ?? {
      ends: {},
      waits: [],
      works: [],
      quantity: 0,
      overruns: {},
      pausedMs: {},
      payments: {},
    }
    found.set(key, figures)
    return figures
  }
  const all = <Row>(text: string) => db.prepare(text).all({ from, to }) as (Row & { key: string })[]
  const inRange = (column: string) => `${column} BETWEEN @from AND @to`
  for (const { key, state, n } of all<{ state: string; n: number }>(
    `SELECT ${ticketKeys[by]} AS key, t.state, count(*) AS n FROM ticket t WHERE ${inRange('t.business_day')} GROUP BY 1, 2`,
  ))
    at(key).ends[state] = n
  for (const { key, ms } of all<{ ms: number }>(
    `SELECT ${ticketKeys[by]} AS key, called_at_ms - issued_at_ms AS ms FROM ticket t
     WHERE ${inRange('t.business_day')} AND called_at_ms IS NOT NULL`,
  ))
    at(key).waits.push(ms)
  for (const row of all<{ ms: number; quantity: number; isOver: number; reason: string | null }>(
    `SELECT ${workKeys[by]} AS key, x.worked_ms AS ms, x.quantity, x.worked_ms > x.limit_seconds * 1000 AS isOver, x.overrun_reason AS reason
     FROM visit_transaction x JOIN visit v ON v.id = x.visit_id JOIN timer_event e ON e.transaction_id = x.id AND e.type = 'end'
     WHERE ${inRange('v.business_day')}`,
  )) {
    const figures = at(row.key)
    figures.works.push(row.ms)
    figures.quantity += row.quantity
    if (row.isOver === 1)
      figures.overruns[row.reason ?? 'unsaid'] = (figures.overruns[row.reason ?? 'unsaid'] ?? 0) + 1
  }
  for (const { key, reason, ms } of all<{ reason: string; ms: number }>(
    `SELECT ${pauseKeys[by]} AS key, p.reason, sum(p.ended_at_ms - p.started_at_ms) AS ms
     FROM counter_pause p JOIN counter_session s ON s.id = p.counter_session_id WHERE ${inRange('p.business_day')} GROUP BY 1, 2`,
  ))
    at(key).pausedMs[reason] = ms
  for (const { key, means, n, fen } of all<{ means: string; n: number; fen: number }>(
    `SELECT ${receiptKeys[by]} AS key, m.means, count(*) AS n, sum(m.amount_fen) AS fen
     FROM receipt r JOIN receipt_tender m ON m.receipt_id = r.id JOIN visit_transaction x ON x.id = r.transaction_id
       JOIN visit v ON v.id = r.visit_id WHERE ${inRange('r.business_day')} GROUP BY 1, 2`,
  ))
    at(key).payments[means] = [n, fen]
  return found
}
