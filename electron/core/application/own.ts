import {
  applicationStates,
  type ApplicationAct,
  type ApplicationState,
} from '../../../shared/application/application-states.ts'
import type { Kind } from '../../../shared/application/kind.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadKind } from './catalogue.ts'
import { applicationRows, type ApplicationRow } from './store.ts'

export type OnApplication = { readonly applicationId: string }
export type OwnRefusal = 'APPLICATION_NOT_FOUND' | 'APPLICATION_STATE_WRONG' | 'APPLICATION_NOT_YOURS'
export type Own = { readonly row: ApplicationRow; readonly kind: Kind; readonly to: ApplicationState }

/** The application that the actor works on, where this act is possible in its state. */
export function findOwn(
  { tx, actor }: Pick<StaffCommand, 'tx' | 'actor'>,
  { applicationId }: OnApplication,
  act: ApplicationAct,
): Result<Own, Refusal<OwnRefusal>> {
  const row = applicationRows.find(tx, applicationId)
  if (row === undefined) return refuse('APPLICATION_NOT_FOUND')
  const to = nextState(applicationStates, row.state as ApplicationState, act)
  if (to === undefined) return refuse('APPLICATION_STATE_WRONG', { state: row.state })
  // An accepted one is the hall's: whoever is at a counter when the customer comes back goes on with it.
  if (row.state !== 'accepted' && row.staff_id !== actor.staffId) return refuse('APPLICATION_NOT_YOURS')
  return accept({ row, kind: loadKind(tx, row.kind, row.kind_version), to })
}

/** Papers are shown while the form is filled in, in the review, and as gaps after acceptance. */
export function findForPapers(
  command: Pick<StaffCommand, 'tx' | 'actor'>,
  on: OnApplication,
): Result<Own, Refusal<OwnRefusal>> {
  const draft = findOwn(command, on, 'save')
  if (draft.ok || draft.code !== 'APPLICATION_STATE_WRONG') return draft
  const review = findOwn(command, on, 'accept')
  return review.ok || review.code !== 'APPLICATION_STATE_WRONG' ? review : findOwn(command, on, 'correct')
}
