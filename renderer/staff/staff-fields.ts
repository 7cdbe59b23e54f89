import { pinSchema, staffNameSchema, staffNumberSchema } from '../../shared/staff/staff.ts'

export type NewPin = { readonly pin: string; readonly pinAgain: string }
export const noPin: NewPin = { pin: '', pinAgain: '' }

type StaffMistake = 'numberWrong' | 'nameWrong' | 'pinWrong' | 'pinDiffers'
export type StaffMistakes = Readonly<Partial<Record<'number' | 'name' | 'pin' | 'pinAgain', StaffMistake>>>

/** A PIN is typed twice, because nobody can look it up afterwards. */
export function checkNewPin({ pin, pinAgain }: NewPin): StaffMistakes {
  return {
    ...(pinSchema.safeParse(pin).success ? {} : { pin: 'pinWrong' as const }),
    ...(pin === pinAgain ? {} : { pinAgain: 'pinDiffers' as const }),
  }
}

export function checkPerson({
  number,
  name,
}: {
  readonly number: string
  readonly name: string
}): StaffMistakes {
  return {
    ...(staffNumberSchema.safeParse(number).success ? {} : { number: 'numberWrong' as const }),
    ...(staffNameSchema.safeParse(name).success ? {} : { name: 'nameWrong' as const }),
  }
}

export function isFaultless(mistakes: StaffMistakes): boolean {
  return Object.keys(mistakes).length === 0
}
