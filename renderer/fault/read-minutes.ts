/** Whole minutes as they were typed; undefined where nothing was. */
export function readMinutes(text: string, most: number): number | undefined | 'wrong' {
  if (text.trim() === '') return undefined
  const minutes = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0
  return minutes >= 1 && minutes <= most ? minutes : 'wrong'
}
