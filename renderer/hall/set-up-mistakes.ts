import { hallNameSchema, serviceLetterSchema, timeZoneSchema } from '../../shared/hall/hall.ts'
import { pinSchema, staffNameSchema, staffNumberSchema } from '../../shared/staff/staff.ts'
import type { SetUpDraft, SetUpStep } from './set-up-draft.ts'

export type SetUpMistake =
  | 'hall-name'
  | 'time-zone'
  | 'letter'
  | 'letter-twice'
  | 'service-name'
  | 'counter-number'
  | 'counter-twice'
  | 'counter-without-service'
  | 'staff-number'
  | 'staff-name'
  | 'pin'
  | 'pin-differs'

/** Mistakes by field: "services.2.letter" is the letter of the service with key 2. */
type SetUpMistakes = Readonly<Record<string, SetUpMistake>>

export function findMistakes(draft: SetUpDraft, step: SetUpStep): SetUpMistakes {
  const mistakes: Record<string, SetUpMistake> = {}
  const check = (isWrong: boolean, field: string, mistake: SetUpMistake) => {
    if (isWrong) mistakes[field] ??= mistake
  }
  if (step === 'hall') {
    check(!hallNameSchema.safeParse(draft.hallName).success, 'hallName', 'hall-name')
    check(!timeZoneSchema.safeParse(draft.timeZone).success, 'timeZone', 'time-zone')
  }
  if (step === 'services') {
    for (const { key, letter, nameZh, nameEn } of draft.services) {
      check(!serviceLetterSchema.safeParse(letter).success, `services.${key}.letter`, 'letter')
      check(
        count(draft.services, (other) => other.letter === letter) > 1,
        `services.${key}.letter`,
        'letter-twice',
      )
      check(!isServiceName(nameZh), `services.${key}.nameZh`, 'service-name')
      check(!isServiceName(nameEn), `services.${key}.nameEn`, 'service-name')
    }
  }
  if (step === 'counters') {
    for (const { key, number, serviceKeys } of draft.counters) {
      check(number === null, `counters.${key}.number`, 'counter-number')
      check(
        count(draft.counters, (other) => other.number === number) > 1,
        `counters.${key}.number`,
        'counter-twice',
      )
      check(serviceKeys.length === 0, `counters.${key}.services`, 'counter-without-service')
    }
  }
  if (step === 'manager') {
    const { number, name, pin, pinAgain } = draft.manager
    check(!staffNumberSchema.safeParse(number).success, 'manager.number', 'staff-number')
    check(!staffNameSchema.safeParse(name).success, 'manager.name', 'staff-name')
    check(!pinSchema.safeParse(pin).success, 'manager.pin', 'pin')
    check(pin !== pinAgain, 'manager.pinAgain', 'pin-differs')
  }
  return mistakes
}

function isServiceName(name: string): boolean {
  const { length } = name.trim()
  return length > 0 && length <= 20
}

function count<Row>(rows: readonly Row[], isMeant: (row: Row) => boolean): number {
  return rows.filter(isMeant).length
}
