import type { HandOff } from '../../shared/handoff/hand-off.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { useTexts } from '../texts/index.ts'

/** "3 号窗口", a person's name, or a post's or department's in the page's language. */
export function useRecipientName(): (
  handOff: Pick<HandOff, 'to' | 'counterNumber' | 'person' | 'place'>,
) => string {
  const { common, handoff } = useTexts()
  const nameOf = useNameOf()
  return ({ to, counterNumber, person, place }) => {
    if (counterNumber !== null) return common.counter(counterNumber)
    if (person !== null) return `${person.name} ${person.number}`
    return place === null ? handoff.kinds[to.kind] : nameOf(place)
  }
}
