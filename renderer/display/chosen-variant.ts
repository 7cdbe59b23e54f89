/** `accessible`: for those who see and hear badly – fewer lines, larger, in the highest contrast, said louder and more slowly (Q4). */
export type Variant = 'usual' | 'accessible'

/** The variant that `?variant=accessible` names. */
export function chosenVariant(search: string): Variant {
  return new URLSearchParams(search).get('variant') === 'accessible' ? 'accessible' : 'usual'
}
