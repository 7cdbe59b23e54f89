import type { Responsibility } from '../../shared/responsibility/responsibility.ts'
import { useLocalText } from '../application/use-local-text.ts'
import { useTexts } from '../texts/index.ts'

/** What an item is about, in a line: who or which number, and the matter. */
export function useWhatOf(): (item: Responsibility) => { readonly title: string; readonly words: string } {
  const { application, followup, responsibility } = useTexts()
  const local = useLocalText()
  return (item) => {
    const label = item.ticketLabel ?? ''
    switch (item.kind) {
      case 'hand-off': {
        const { number, why, customer } = item.handOff
        return { title: [number, label, customer?.name].filter(Boolean).join(' · '), words: why }
      }
      case 'follow-up': {
        const { kind, name, about, address } = item.followUp
        const title = [followup.kinds[kind], name, address].filter(Boolean).join(' · ')
        return { title, words: about }
      }
      case 'restore-order': {
        const { number, customer, accountNumber } = item.order
        const title = [number, label, customer.name].filter(Boolean).join(' · ')
        return { title, words: `${accountNumber} ${customer.address}` }
      }
      case 'application': {
        const { number, name, kindName, state } = item.application
        const title = [number ?? application.find.withoutNumber, label, name].filter(Boolean).join(' · ')
        return { title, words: `${local(kindName)} · ${application.states[state]}` }
      }
      case 'contact': {
        const { source } = item.contact
        const asked = responsibility.story.whats[source] ?? source
        return { title: [label, asked].filter(Boolean).join(' · '), words: item.wanted ?? '' }
      }
    }
  }
}
