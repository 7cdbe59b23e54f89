import type { Application } from '../../../shared/application/application.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand, SystemCommand } from '../api/command.ts'
import { loadKind } from './catalogue.ts'
import { saveEvent } from './history-store.ts'
import type { OnApplication } from './own.ts'
import { readApplication } from './read-application.ts'
import { applicationRows, saveConnected } from './store.ts'
import { isTold, saveTold } from './told-store.ts'

/** How far an application is, as somebody outside this hall says it. */
export type Told = OnApplication & {
  /** A step of its kind that is done, or that the supply is on (V1). */
  readonly what: { readonly type: 'step'; readonly step: string } | { readonly type: 'connected' }
  /** When it happened there. */
  readonly atMs: number
  /** Who says so, as people read it: "headquarters", "95598, Wang". */
  readonly source: string
  /** Of the one who says so, the same whenever it is said again. */
  readonly reference: string
}
type ToldRefusal = 'APPLICATION_NOT_FOUND' | 'APPLICATION_STATE_WRONG' | 'STEP_UNKNOWN'

/**
 * The port for states that come back: of headquarters as they arrive, of a department by telephone. Said again it changes
 * nothing; said late it stands in the time line where it came, with the time when it happened.
 */
export function takeTold(
  { tx, at, record }: Pick<SystemCommand, 'tx' | 'at' | 'record'>,
  { applicationId, what, atMs, source, reference }: Told,
  staffId: string | null,
): Result<'taken' | 'known', Refusal<ToldRefusal>> {
  const row = applicationRows.find(tx, applicationId)
  if (row === undefined) return refuse('APPLICATION_NOT_FOUND')
  if (isTold(tx, reference)) return accept('known')
  if (row.state !== 'accepted' && row.state !== 'archived')
    return refuse('APPLICATION_STATE_WRONG', { state: row.state })
  const { steps } = loadKind(tx, row.kind, row.kind_version)
  if (what.type === 'step' && !steps.some(({ id }) => id === what.step)) return refuse('STEP_UNKNOWN')
  saveTold(tx, { reference, applicationId, atMs: at.atMs })
  const about = what.type === 'step' ? what.step : null
  saveEvent(tx, row.id, atMs, { type: what.type, staffId, about, source })
  // The first time it was on is what V1 counts from.
  if (what.type === 'connected' && row.connected_at_ms === null) saveConnected(tx, row.id, atMs)
  record('application.told', { id: row.id, what, atMs, reference })
  return accept('taken')
}

/** What a department said on the telephone, written down by whoever heard it. */
export function recordTold(
  command: StaffCommand,
  told: Omit<Told, 'reference'>,
): Result<Application, Refusal<ToldRefusal | 'TOLD_IN_THE_FUTURE'>> {
  const { at, actor, commandId } = command
  if (told.atMs > at.atMs) return refuse('TOLD_IN_THE_FUTURE')
  const taken = takeTold(command, { ...told, reference: `here ${commandId}` }, actor.staffId)
  return taken.ok ? accept(readApplication(command, told.applicationId)) : taken
}
