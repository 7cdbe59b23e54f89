import type { FollowUp } from '../../shared/followup/follow-up.ts'
import type { HandOff } from '../../shared/handoff/hand-off.ts'
import type { RestoreOrder } from '../../shared/restore/restore-order.ts'
import { useRecipientName } from '../handoff/use-recipient-name.ts'
import { useTexts } from '../texts/index.ts'
import type { ActItem } from './acts-of.ts'

export type Fact = { readonly name: string; readonly words: string }

/** What one has to know before acting, the newest word first. */
export function useFactsOf(): (item: ActItem) => readonly Fact[] {
  const { handoff, followup, responsibility, restore } = useTexts()
  const nameOfRecipient = useRecipientName()
  const ofHandOff = (handOff: HandOff) => {
    const { facts: names } = handoff
    const { state, outcome, sender, customer, place } = handOff
    const last = (type: 'returned' | 'milestone') =>
      handOff.events.findLast((event) => event.type === type)?.text ?? null
    return [
      { name: names.outcome, words: outcome },
      { name: names.returned, words: state === 'returned' ? last('returned') : null },
      { name: names.milestone, words: state === 'accepted' ? last('milestone') : null },
      { name: names.route, words: names.from(sender.name, nameOfRecipient(handOff)) },
      { name: names.done, words: handOff.doneSoFar },
      { name: names.told, words: handOff.toldCustomer },
      { name: names.phone, words: customer?.phone ?? null },
      { name: names.place, words: place?.phone ?? null },
    ]
  }
  const ofFollowUp = ({ phone, events }: FollowUp) => {
    const tried = events.findLast(({ type }) => type === 'attempted')
    const result =
      tried?.outcome === null || tried === undefined ? '' : responsibility.outcomes[tried.outcome]
    return [
      { name: followup.phone, words: phone },
      { name: followup.lastTry, words: [result, tried?.note].filter(Boolean).join(' · ') },
    ]
  }
  const ofOrder = ({ clerk, customer, unknownYear }: RestoreOrder) => [
    { name: restore.paidTo, words: clerk.name },
    { name: restore.due, words: unknownYear === null ? null : restore.dueUnknown(unknownYear) },
    { name: followup.phone, words: customer.phone },
  ]
  return (item) => {
    const facts =
      item.kind === 'hand-off'
        ? ofHandOff(item.handOff)
        : item.kind === 'follow-up'
          ? ofFollowUp(item.followUp)
          : item.kind === 'restore-order'
            ? ofOrder(item.order)
            : []
    return facts.flatMap(({ name, words }) => (words === null || words === '' ? [] : [{ name, words }]))
  }
}
