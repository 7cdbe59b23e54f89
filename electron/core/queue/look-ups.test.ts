import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestHall, type TestHall } from '../../../tests/support/test-hall.ts'
import type { Reader } from '../database/database.ts'
import type { Statement } from '../database/sql.ts'
import { listNextTickets, readQueueLines, readTargetLine } from './line.ts'
import { findTicketAtCounter } from './store.ts'

let hall: TestHall
beforeEach(async () => {
  hall = await openTestHall()
})
afterEach(() => hall.close())

/** How SQLite would find the rows of everything that is asked. */
function plansOf(ask: (reader: Reader) => unknown): string[] {
  const plans: string[] = []
  const explain: Reader['first'] = (statement, params) => {
    const plan = hall.app.database.connection.prepare(`EXPLAIN QUERY PLAN ${statement.text}`)
    const steps = plan.all(...statement.bind(params)) as { readonly detail: string }[]
    plans.push(...steps.map(({ detail }) => detail))
    return undefined
  }
  ask({
    first: explain,
    // Somebody waits in every rank and for everybody, so that everything is asked.
    all: <Params, Row>(statement: Statement<Params, Row>, params: Params): Row[] => {
      explain(statement, params)
      const counts = { serviceId: 's', waiting: 4, targeted: 1, handedOff: 1, care: 1 }
      return statement.text.includes('from "service_day"') ? [counts as Row] : []
    },
  })
  return plans
}

it('finds the next, the counts and the longest wait by an index alone, so that 10,000 waiting are as fast as 10', () => {
  const line = { businessDay: '2026-11-23', serviceIds: ['s'], targetIds: ['c', 'p'] }
  const plans = plansOf((reader) => {
    listNextTickets(reader, { ...line, careStreak: 0, carePriorityCap: 2 }, 1)
    readQueueLines(reader, line.businessDay, line.serviceIds)
    readTargetLine(reader, line.businessDay, line.targetIds)
    findTicketAtCounter(reader, 'c')
  })
  // Neither reads what nobody asked for, nor puts in order what the index has in order already.
  expect(plans.filter((plan) => !plan.startsWith('SEARCH'))).toEqual([])
  expect([...new Set(plans)].filter((plan) => plan.includes('ticket_by'))).toEqual([
    'SEARCH ticket USING INDEX ticket_by_line (business_day=? AND state=? AND service_id=? AND target_id=? AND rank=?)',
    'SEARCH ticket USING INDEX ticket_by_target (business_day=? AND target_id=? AND rank=?)',
    'SEARCH ticket USING INDEX ticket_by_target (business_day=? AND target_id=?)',
    'SEARCH ticket USING INDEX ticket_by_busy_counter (counter_id=?)',
  ])
})
