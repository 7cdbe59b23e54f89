import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findKindOn } from './catalogue.ts'
import { listQuickKinds, saveQuickKinds } from './quick-kind-store.ts'

/** What this hall is asked for most, in the order of its buttons. */
export function setQuickKinds(
  { tx, businessDay, record }: StaffCommand,
  { kinds }: { readonly kinds: readonly string[] },
): Result<string[], Refusal<'KIND_NOT_FOUND'>> {
  const wanted = [...new Set(kinds)]
  if (wanted.some((kind) => findKindOn(tx, kind, businessDay) === undefined)) return refuse('KIND_NOT_FOUND')
  const before = listQuickKinds(tx)
  saveQuickKinds(tx, wanted)
  record('application.quickKindsSet', { before, after: wanted })
  return accept(wanted)
}
