import type { ApplicationHit } from '../../../shared/application/application.ts'
import { instantOf } from '../../../shared/kernel/local-instant.ts'
import type { Responsibility } from '../../../shared/responsibility/responsibility.ts'
import { findHallFacts } from '../api/hall-facts.ts'
import { listApplicationsOf } from '../application/index.ts'
import { findContact } from '../contact/index.ts'
import { dueOf, goingHomeMs, labelOf, type Asking } from './asking.ts'

/**
 * F2, F3: what this person fills in or reviews, and what was accepted and handed to nobody. A form that is left open is passed
 * on or kept by name before they go home (L5): nobody else is asked for it.
 */
export function listApplications(asking: Asking): Responsibility[] {
  const { tx, at, staffId } = asking
  const timeZone = findHallFacts(tx, at)?.hall.timeZone
  return listApplicationsOf(tx, staffId).map(({ hit, firstContactId }) => {
    const isInHand = hit.state === 'draft' || hit.state === 'review'
    const contact = findContact(tx, firstContactId)
    const due = timeZone === undefined ? undefined : dueOfPromise(hit, timeZone)
    return {
      kind: 'application' as const,
      id: hit.id,
      stage: isInHand ? ('in-hand' as const) : ('to-follow-up' as const),
      firstContactId,
      ticketLabel: labelOf(asking, contact),
      wanted: contact?.wanted ?? null,
      ...(due === undefined ? { dueAtMs: null, overdue: false } : dueOf(asking, due)),
      mustSettle: isInHand || (due !== undefined && due <= at.atMs + goingHomeMs),
      application: hit,
    }
  })
}

/** The last minute of the promised day: the end of it would read as the day after. */
function dueOfPromise({ promisedDay }: ApplicationHit, timeZone: string): number | undefined {
  return promisedDay === null ? undefined : instantOf(promisedDay, '23:59', timeZone)
}
