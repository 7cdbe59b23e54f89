import { isConfirmable, isMadeByHost, type Checklist, type DayCheck } from '../../../shared/day/checklist.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { listCounters } from '../hall/index.ts'
import { saveCheck } from './check-store.ts'
import { readChecklist } from './read-checklist.ts'

type Confirmation = {
  readonly counterId: string
  readonly check: DayCheck
  readonly ok: boolean
  readonly note?: string | undefined
}

/** P4: what somebody saw, heard or counted; also that a counter opens although the host found something wrong. */
export function confirmCheck(
  command: StaffCommand,
  { counterId, check, ok, note = '' }: Confirmation,
): Result<Checklist, Refusal<'COUNTER_NOT_FOUND' | 'CHECK_MADE_BY_HOST' | 'CHECK_NOTE_MISSING'>> {
  const { tx, at, actor, businessDay, record } = command
  const counter = listCounters(tx).find(({ id }) => id === counterId)
  if (counter === undefined) return refuse('COUNTER_NOT_FOUND')
  if (!isConfirmable(check)) return refuse('CHECK_MADE_BY_HOST')
  if (note === '' && (!ok || isMadeByHost(check))) return refuse('CHECK_NOTE_MISSING')
  saveCheck(tx, businessDay, counterId, {
    check,
    madeBy: 'person',
    ok,
    finding: null,
    figures: {},
    note: note === '' ? null : note,
    staffId: actor.staffId,
    atMs: at.atMs,
  })
  record('day.checkConfirmed', { counterId, check, ok })
  return accept(readChecklist(command, counter))
}
