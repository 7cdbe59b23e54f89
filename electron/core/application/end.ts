import type { Application } from '../../../shared/application/application.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import { applicationStates, type ApplicationState } from '../../../shared/application/application-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { removeOpenMatter } from '../contact/index.ts'
import { callOff, findHandOff } from '../handoff/index.ts'
import { workingDaysFrom } from './brief.ts'
import { listGapRows, saveEvent } from './history-store.ts'
import { findOwn, type OnApplication, type OwnRefusal } from './own.ts'
import { answerAlarmsOfApplication } from './sweep-applications.ts'
import { readApplication } from './read-application.ts'
import { applicationRows, saveArchived, saveEnd } from './store.ts'

type Ending = OnApplication & { readonly words: string }
type Ended = Result<Application, Refusal<OwnRefusal>>

/** The customer does not want it any more. */
export function withdraw(command: StaffCommand, ending: Ending): Ended {
  return end(command, ending, 'withdraw')
}

/** F8: explained, not argued: the words that the customer was told stay with it. */
export function decline(command: StaffCommand, ending: Ending): Ended {
  return end(command, ending, 'decline')
}

function end(command: StaffCommand, { words, ...on }: Ending, act: 'withdraw' | 'decline'): Ended {
  const own = findOwn(command, on, act)
  if (!own.ok) return own
  const { tx, at, actor, record } = command
  const { row } = own.value
  const state = act === 'withdraw' ? 'withdrawn' : 'declined'
  const handOff = row.hand_off_id === null ? undefined : findHandOff(tx, row.hand_off_id)
  if (handOff !== undefined && !['done', 'told', 'withdrawn'].includes(handOff.state))
    callOff(command, handOff.id, words)
  saveEnd(tx, row.id, { state, words, atMs: at.atMs })
  saveEvent(tx, row.id, at.atMs, { type: state, staffId: actor.staffId, text: words })
  removeOpenMatter(command, row.first_contact_id)
  answerAlarmsOfApplication(command, row.id)
  record(`application.${state}`, { id: row.id })
  return accept(readApplication(command, row.id))
}

type Archiving = OnApplication & {
  readonly connectedAtMs?: number | undefined
  readonly feedback?: string | undefined
}
const returnVisitWorkingDays = 7

/** F4, V1, V6: finished; from here on whoever accepted it has seven working days to call the customer back. */
export function archive(
  command: StaffCommand,
  { applicationId, connectedAtMs, feedback }: Archiving,
): Result<Application, Refusal<'APPLICATION_NOT_FOUND' | 'APPLICATION_STATE_WRONG' | 'GAPS_OPEN'>> {
  const { tx, at, actor, businessDay, record } = command
  const row = applicationRows.find(tx, applicationId)
  if (row === undefined) return refuse('APPLICATION_NOT_FOUND')
  if (nextState(applicationStates, row.state as ApplicationState, 'archive') === undefined)
    return refuse('APPLICATION_STATE_WRONG', { state: row.state })
  const open = listGapRows(tx, row.id).filter((gap) => gap.closed_at_ms === null)
  if (open.length > 0) return refuse('GAPS_OPEN', { count: open.length })
  const returnVisitDay = workingDaysFrom(tx, businessDay, returnVisitWorkingDays).day
  saveArchived(tx, row.id, {
    // A department or headquarters may have told it before.
    connectedAtMs: connectedAtMs ?? row.connected_at_ms,
    feedback: feedback ?? null,
    returnVisitDay,
    atMs: at.atMs,
  })
  saveEvent(tx, row.id, at.atMs, { type: 'archived', staffId: actor.staffId })
  removeOpenMatter(command, row.first_contact_id)
  answerAlarmsOfApplication(command, row.id)
  record('application.archived', { id: row.id, connectedAtMs: connectedAtMs ?? null, returnVisitDay })
  return accept(readApplication(command, row.id))
}
