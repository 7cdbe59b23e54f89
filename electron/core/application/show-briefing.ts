import type { BusinessDay } from '../../../shared/kernel/time.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { ShownBriefing } from '../../../shared/screens/workplace.ts'
import type { StaffCommand } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { findFee } from '../fee/index.ts'
import { findVisit } from '../visit/index.ts'
import { promiseOf } from './brief.ts'
import { findKindOn } from './catalogue.ts'
import { findShownBriefing, removeShownBriefing, saveShownBriefing } from './shown-briefing-store.ts'

type Showing = { readonly visitId: string; readonly kind: string | null }

/** F1: the customer reads along while the clerk tells it; null takes it away. */
export function showBriefing(
  { tx, at, actor, businessDay }: StaffCommand,
  { visitId, kind }: Showing,
): Result<{ kind: string | null }, Refusal<'VISIT_NOT_FOUND' | 'KIND_NOT_FOUND'>> {
  const visit = findVisit(tx, visitId, at)
  if (visit?.staffId !== actor.staffId || !visit.isOpen) return refuse('VISIT_NOT_FOUND')
  removeShownBriefing(tx, visitId)
  if (kind === null) return accept({ kind })
  if (findKindOn(tx, kind, businessDay) === undefined) return refuse('KIND_NOT_FOUND')
  saveShownBriefing(tx, visitId, kind)
  return accept({ kind })
}

/** As of today; null where nothing is told at the moment. */
export function readShownBriefing(
  { tx, businessDay }: { readonly tx: Reader; readonly businessDay: BusinessDay },
  visitId: string,
): ShownBriefing | null {
  const shown = findShownBriefing(tx, visitId)
  const kind = shown === undefined ? undefined : findKindOn(tx, shown.kind, businessDay)
  if (kind === undefined) return null
  return {
    kindName: kind.name,
    documents: kind.documents.map(({ label, oneOf }) => ({ label, oneOf: oneOf.map((each) => each.label) })),
    steps: kind.steps.map(({ name }) => name),
    fees: kind.fees.flatMap(({ code }) => {
      const fee = findFee(tx, code, businessDay)
      if (fee === undefined) return []
      const { nameZh, nameEn, unitZh, unitEn, amount } = fee
      return [{ name: { zh: nameZh, en: nameEn }, unit: { zh: unitZh, en: unitEn }, amount }]
    }),
    promise: { words: kind.promise.words, day: promiseOf(tx, kind, businessDay).day },
  }
}
