import type { Fee } from '../../../shared/fee/fee.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { listVersionsOf, saveVersion, type FeeVersion } from './store.ts'

type PublishRefusal = 'FEE_IN_THE_PAST' | 'FEE_DAY_TAKEN' | 'AMOUNT_ZERO'

/** F7: from a day on that has not begun, so that all customers of a day pay the same, and none a fee made for them. */
export function publish(
  { tx, at, actor, businessDay, record }: StaffCommand,
  version: FeeVersion,
): Result<Fee, Refusal<PublishRefusal>> {
  const { code, validFrom, amount } = version
  if (amount === 0) return refuse('AMOUNT_ZERO')
  const earlier = listVersionsOf(tx, code)
  if (validFrom <= businessDay) return refuse('FEE_IN_THE_PAST')
  if (earlier.some((each) => each.validFrom === validFrom)) return refuse('FEE_DAY_TAKEN')
  saveVersion(tx, { ...version, staffId: actor.staffId, atMs: at.atMs })
  record('fee.published', { code, validFrom, amountFen: amount, standard: version.standard })
  const published = listVersionsOf(tx, code).find((each) => each.validFrom === validFrom)
  if (published === undefined) throw new Error('the fee just published is not there')
  return accept(published)
}
