import { findChequeMistakes, type Cheque, type ChequeMistake } from '../../../shared/cashier/cheque.ts'
import { isPublicWorkingDay } from '../../../shared/hall/calendar.ts'
import { addDays } from '../../../shared/kernel/local-instant.ts'
import type { Fen } from '../../../shared/kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffQuery } from '../api/command.ts'
import { readCalendar } from '../hall/index.ts'
import { findPayee } from './tender-store.ts'

/** No cheque is taken before the manager has entered to whom cheques are made out. */
export type PayeeRefusal = 'CHEQUE_PAYEE_NOT_SET'

const longestPeriodDays = 31

/** C3: what is wrong with a cheque of this amount today, by the country's calendar and the company's name. */
export function findMistakesOf(
  { tx, businessDay: today }: Pick<StaffQuery, 'tx' | 'businessDay'>,
  cheque: Cheque,
  amount: Fen,
): Result<ChequeMistake[], Refusal<PayeeRefusal>> {
  const payee = findPayee(tx)?.name
  if (payee === undefined) return refuse('CHEQUE_PAYEE_NOT_SET')
  const { issuedOn } = cheque
  const calendar = readCalendar(tx, issuedOn, addDays(issuedOn, longestPeriodDays))
  const isWorkingDay = (day: string) => isPublicWorkingDay(calendar.hoursOn(day))
  return accept(findChequeMistakes(cheque, { amount, today, payee, isWorkingDay }))
}
