import type { FirstContact } from '../../../shared/contact/first-contact.ts'
import type { FollowUp } from '../../../shared/followup/follow-up.ts'
import type { HandOff } from '../../../shared/handoff/hand-off.ts'
import type { HandOffState } from '../../../shared/handoff/hand-off-states.ts'
import {
  byDue,
  type Responsibility,
  type ResponsibilityCounts,
  type Stage,
} from '../../../shared/responsibility/responsibility.ts'
import { findContact, listOpenContactsOf } from '../contact/index.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { listOpenFollowUpsOf } from '../followup/index.ts'
import {
  listHandOffsOfContact,
  listHeldBy,
  listOfferedTo,
  listOfferedToPosts,
  listSentBy,
} from '../handoff/index.ts'
import { dueOf, goingHomeMs, labelOf, type Asking } from './asking.ts'
import { listApplications } from './list-applications.ts'
import { listOrders } from './list-orders.ts'

const most = 500

/** Everything open that is this person's (H1–H3), by due time. Each thing stands once, at its most urgent stage. */
export function listResponsibilities(asking: Asking): Responsibility[] {
  const handOffs = listHandOffs(asking)
  const followUps = listOpenFollowUpsOf(asking.tx, asking.staffId, most).map((each) =>
    ofFollowUp(asking, each),
  )
  const contacts = listOpenContactsOf(asking.tx, asking.staffId, most).map((each) => ofContact(asking, each))
  return [
    ...handOffs,
    ...followUps,
    ...listOrders(asking),
    ...listApplications(asking),
    ...contacts,
  ].toSorted(byDue)
}

export function countResponsibilities(items: readonly Responsibility[]): ResponsibilityCounts {
  return {
    open: items.length,
    toAccept: items.filter(({ stage }) => stage === 'to-accept').length,
    overdue: items.filter(({ overdue }) => overdue).length,
  }
}

function listHandOffs(asking: Asking): Responsibility[] {
  const { tx, staffId } = asking
  const counterId = findSessionOfStaff(tx, staffId)?.counterId
  const staged: (readonly [Stage, HandOff])[] = [
    ...listOfferedTo(tx, staffId).map((each) => ['to-accept', each] as const),
    ...(counterId === undefined ? [] : listOfferedTo(tx, counterId)).map(
      (each) => ['to-accept', each] as const,
    ),
    ...listOfferedToPosts(tx).map((each) => [stageAtPost(each, staffId), each] as const),
    ...listHeldBy(tx, staffId).map((each) => ['held', each] as const),
    ...listSentBy(tx, staffId).map((each) => [stageOfSent(each, staffId), each] as const),
    ...listOfOwnCustomers(asking).map((each) => [stageOfCustomers(each), each] as const),
  ]
  const first = new Map<string, Responsibility>()
  for (const [stage, each] of staged)
    if (!first.has(each.id)) first.set(each.id, ofHandOff(asking, stage, each))
  return [...first.values()]
}

/** Everybody's to take up but the sender's own. */
function stageAtPost({ sender }: HandOff, staffId: string): Stage {
  return sender.id === staffId ? 'sent' : 'to-accept'
}

function stageOfCustomers({ state }: HandOff): Stage {
  if (state === 'done') return 'to-tell'
  return state === 'returned' ? 'returned' : 'sent'
}

function stageOfSent({ state, responsible }: HandOff, staffId: string): Stage {
  if (state === 'returned') return 'returned'
  return state === 'done' && responsible.id === staffId ? 'to-tell' : 'sent'
}

/** H1: theirs by the customer: done elsewhere and not told yet, or sent by somebody who works here no more. */
function listOfOwnCustomers({ tx, staffId }: Asking): HandOff[] {
  return listOpenContactsOf(tx, staffId, most)
    .flatMap(({ id }) => listHandOffsOfContact(tx, id))
    .filter(({ state, responsible }) => state === 'done' || (isOpen(state) && responsible.id === staffId))
}

const isOpen = (state: HandOffState) => state === 'offered' || state === 'returned'

function ofHandOff(asking: Asking, stage: Stage, handOff: HandOff): Responsibility {
  const { dueAtMs, firstContactId } = handOff
  const wanted = findContact(asking.tx, firstContactId)?.wanted ?? null
  return {
    kind: 'hand-off',
    id: handOff.id,
    stage,
    firstContactId,
    ticketLabel: handOff.ticketLabel,
    wanted,
    ...dueOf(asking, dueAtMs),
    // What was sent waits for others; a customer who does not know the outcome waits for this person (H1).
    mustSettle: stage === 'held' || stage === 'returned' || stage === 'to-tell',
    handOff,
  }
}

function ofFollowUp(asking: Asking, followUp: FollowUp): Responsibility {
  const { firstContactId, dueAtMs } = followUp
  const contact = firstContactId === null ? undefined : findContact(asking.tx, firstContactId)
  return {
    kind: 'follow-up',
    id: followUp.id,
    stage: 'promised',
    firstContactId,
    ticketLabel: labelOf(asking, contact),
    wanted: contact?.wanted ?? null,
    ...dueOf(asking, dueAtMs),
    mustSettle: dueAtMs <= asking.at.atMs + goingHomeMs,
    followUp,
  }
}

function ofContact(asking: Asking, contact: FirstContact): Responsibility {
  return {
    kind: 'contact',
    id: contact.id,
    stage: 'first-contact',
    firstContactId: contact.id,
    ticketLabel: labelOf(asking, contact),
    wanted: contact.wanted,
    dueAtMs: null,
    overdue: false,
    // Whoever stands in the hall is called from the line; a question without a ticket has nobody else.
    mustSettle: contact.openMatters === 0,
    contact,
  }
}
