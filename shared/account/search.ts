/** One spelling of what people type and files hold: full-width and half-width, capital and small are the same, spaces do not count. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/** Name and address as the search reads them; the line break keeps a word from fitting across both. */
export function searchTextOf(name: string, address: string): string {
  return `${plainText(name)}\n${plainText(address)}`
}

/** Digits only, last one first: "their last digits" become a beginning. */
export function phoneBackwardsOf(phone: string): string {
  return [...phone.normalize('NFKC').replace(/\D/g, '')].toReversed().join('')
}

const fewestPhoneDigits = 4
/** A name, a street and a house are three words; nobody types more than this. */
const mostWords = 8

/** `phone`: the word's digits backwards when it may be the end of a phone number. */
export type SearchWord = { readonly text: string; readonly phone: string | undefined }

/** The words that must all fit; none for an empty or one-digit text, which would find everybody. */
export function readSearch(text: string): readonly SearchWord[] {
  const words = new Set(
    text
      .normalize('NFKC')
      .split(/\s+/)
      .map(plainText)
      .filter((word) => word !== ''),
  )
  const [only = ''] = words
  if (words.size === 0 || words.size > mostWords || (words.size === 1 && /^\d$/.test(only))) return []
  return [...words].map((word) => ({
    text: word,
    phone: word.length >= fewestPhoneDigits && /^\d+$/.test(word) ? phoneBackwardsOf(word) : undefined,
  }))
}
