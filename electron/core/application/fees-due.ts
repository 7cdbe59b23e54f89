import type { FeeDue } from '../../../shared/application/fee-due.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffQuery } from '../api/command.ts'
import { countFeesOfVisit } from '../cashier/index.ts'
import { findFee } from '../fee/index.ts'
import { loadKind } from './catalogue.ts'
import { loadAnswers } from './form-store.ts'
import { applicationRows } from './store.ts'

/** F7: what the kinds accepted in this visit cost by today's catalogue, less what was paid or waived in it already. */
export function listFeesDue(
  { tx, businessDay }: StaffQuery,
  { visitId }: { readonly visitId: string },
): Result<FeeDue[], Refusal<never>> {
  const wanted = new Map<string, FeeDue>()
  for (const row of applicationRows.acceptedIn(tx, visitId)) {
    const answers = loadAnswers(tx, row.id)
    for (const { code, quantity: field } of loadKind(tx, row.kind, row.kind_version).fees) {
      if (row.account_number === null || findFee(tx, code, businessDay) === undefined) continue
      const quantity = field === undefined ? 1 : Number(answers[field])
      const key = `${code} ${row.account_number}`
      const before = wanted.get(key)?.quantity ?? 0
      if (Number.isInteger(quantity) && quantity > 0)
        wanted.set(key, { code, accountNumber: row.account_number, quantity: before + quantity })
    }
  }
  const settled = new Map(countFeesOfVisit(tx, visitId))
  return accept(
    [...wanted.values()].flatMap((due) => {
      const left = due.quantity - (settled.get(due.code) ?? 0)
      // What was paid for one account is not counted for another.
      settled.set(due.code, Math.max(0, -left))
      return left > 0 ? [{ ...due, quantity: left }] : []
    }),
  )
}
