import type { Briefing, KindSummary } from '../../../shared/application/contract.ts'
import type { Kind } from '../../../shared/application/kind.ts'
import { countWorkingDays, type Counted } from '../../../shared/application/promised-day.ts'
import { farthestDueDays } from '../../../shared/day/working-day-due.ts'
import { addDays } from '../../../shared/kernel/local-instant.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { StaffQuery } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { findFee } from '../fee/index.ts'
import { readCalendar } from '../hall/index.ts'
import { findKindOn, listKindsOn } from './catalogue.ts'
import { searchWordsOf } from './search-words.ts'

export function listKinds({ tx, businessDay }: StaffQuery): Result<KindSummary[], Refusal<never>> {
  return accept(
    listKindsOn(tx, businessDay).map((each) => {
      const { kind, version, name, describe, group, account } = each
      return { kind, version, name, describe, group, account, search: [...searchWordsOf(each)] }
    }),
  )
}

/** F1: documents, steps, fees with their standard and the promised time, as they are today. */
export function brief(
  { tx, businessDay }: StaffQuery,
  input: { readonly kind: string },
): Result<Briefing, Refusal<'KIND_NOT_FOUND'>> {
  const kind = findKindOn(tx, input.kind, businessDay)
  if (kind === undefined) return refuse('KIND_NOT_FOUND')
  const fees = kind.fees.map(({ code }) => {
    const fee = findFee(tx, code, businessDay)
    return {
      code,
      fee:
        fee === undefined
          ? null
          : {
              name: { zh: fee.nameZh, en: fee.nameEn },
              unit: { zh: fee.unitZh, en: fee.unitEn },
              amount: fee.amount,
              standard: fee.standard,
            },
    }
  })
  return accept({ kind, fees, promise: promiseOf(tx, kind, businessDay) })
}

/** F3: the promised day of what is accepted on this day; no day where it runs from something else. */
export function promiseOf(
  reader: Reader,
  { promise }: Pick<Kind, 'promise'>,
  day: BusinessDay,
  wishedDay?: BusinessDay,
): Counted {
  if (promise.from === 'at-once') return { day, unknownYear: null }
  if (promise.from === 'wished-day') return { day: wishedDay ?? null, unknownYear: null }
  if (promise.from !== 'acceptance' || promise.workingDays === null) return { day: null, unknownYear: null }
  return workingDaysFrom(reader, day, promise.workingDays)
}

export function workingDaysFrom(reader: Reader, day: BusinessDay, workingDays: number): Counted {
  return countWorkingDays(day, workingDays, readCalendar(reader, day, addDays(day, farthestDueDays)))
}
