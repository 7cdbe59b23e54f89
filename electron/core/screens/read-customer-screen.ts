import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { customerScreenFigures, thanksLeftMs } from '../../../shared/screens/customer-screen.ts'
import type { CustomerScreen } from '../../../shared/screens/workplace.ts'
import { readMirroredForm, readShownBriefing } from '../application/index.ts'
import type { Look } from '../api/watch-state.ts'
import { findLatestPaymentOfVisit } from '../cashier/index.ts'
import { listCounterViews } from '../counter/index.ts'
import { listFaultNotices } from '../fault/index.ts'
import { findTicketAtCounter } from '../queue/index.ts'
import { findLastEnd, findOpenVisitAt } from '../visit/index.ts'
import { insteadOf } from './instead-of.ts'
import { readHallHours } from './read-hall-hours.ts'
import type { ScreenQuery } from './stream.ts'

/** What the customer sees at a counter; nothing personal but the clerk's name and number. */
export function readCustomerScreen(
  query: ScreenQuery,
  counterNumber: number,
): Result<Look<CustomerScreen>, Refusal<'COUNTER_NOT_FOUND'>> {
  const { tx, at, hall, businessDay } = query
  const counters = listCounterViews(tx)
  const counter = counters.find((each) => each.number === counterNumber)
  if (counter === undefined) return refuse('COUNTER_NOT_FOUND')
  const ticket = findTicketAtCounter(tx, counter.id)
  const visit = findOpenVisitAt(tx, counter.id, at)
  const thanksMs = thanksLeftMs(findLastEnd(tx, businessDay, counter.id), at.steadyMs)
  const figures = customerScreenFigures({
    sign: counter.sign,
    customer: ticket && (ticket.state === 'called' ? 'called' : 'serving'),
    visit,
    payment: visit && findLatestPaymentOfVisit(tx, visit.id),
    isThanked: thanksMs > 0,
  })
  const faults = listFaultNotices(tx).filter(
    (each) => each.scope === 'hall' || each.counterNumber === counterNumber,
  )
  return accept({
    state: {
      asOf: at,
      hallName: hall.name,
      timeZone: hall.timeZone,
      counter,
      nearestOpenCounter: insteadOf(counter, counters),
      fault: faults.find((each) => each.counterNumber === counterNumber) ?? faults[0] ?? null,
      hall: readHallHours(query),
      ticketLabel: ticket?.label ?? null,
      form: visit === undefined ? null : readMirroredForm(query, visit.id),
      briefing: visit === undefined ? null : readShownBriefing(query, visit.id),
      ...figures,
    },
    // The thanks go away by themselves.
    staleInMs: figures.state === 'thanks' ? thanksMs : undefined,
  })
}
