import { counterNumberSchema } from '../../shared/hall/hall.ts'

/** The counter that `?counter=3` names; `undefined` when it names none that could exist. */
export function chosenCounter(search: string): number | undefined {
  const text = new URLSearchParams(search).get('counter')
  if (text === null || !/^\d{1,2}$/.test(text)) return undefined
  const { data } = counterNumberSchema.safeParse(Number(text))
  return data
}
