import { subtractFen, type Fen } from '../kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../kernel/result.ts'

/** Change is computed, never typed: tendered − due, and too little is refused. */
export function computeChange(due: Fen, tendered: Fen): Result<Fen, Refusal<'TENDER_TOO_SMALL'>> {
  if (tendered < due) return refuse('TENDER_TOO_SMALL', { missingFen: due - tendered })
  return accept(subtractFen(tendered, due))
}
