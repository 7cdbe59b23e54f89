import { plainText } from '../account/search.ts'

type Searched = { readonly search: readonly string[] }

/** What is called exactly so first, then what begins so, then what holds the words; all of them where nothing was typed. */
export function findKinds<Kind extends Searched>(kinds: readonly Kind[], text: string): Kind[] {
  const words = plainText(text)
  if (words === '') return [...kinds]
  const rank = ({ search }: Kind) => {
    if (search.includes(words)) return 0
    return search.some((word) => word.startsWith(words)) ? 1 : 2
  }
  return kinds
    .filter(({ search }) => search.some((word) => word.includes(words)))
    .toSorted((one, other) => rank(one) - rank(other))
}
