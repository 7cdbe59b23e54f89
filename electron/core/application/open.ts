import { randomBytes } from 'node:crypto'
import type { Account } from '../../../shared/account/account.ts'
import type { Answer } from '../../../shared/application/answer.ts'
import type { Application } from '../../../shared/application/application.ts'
import { fieldsOfKind, type Kind } from '../../../shared/application/kind.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { findAccount } from '../account/index.ts'
import type { StaffCommand } from '../api/command.ts'
import { addOpenMatter } from '../contact/index.ts'
import { findVisit } from '../visit/index.ts'
import { findKindOn } from './catalogue.ts'
import { loadAnswers, saveAnswer } from './form-store.ts'
import { saveEvent } from './history-store.ts'
import type { OnApplication } from './own.ts'
import { readApplication } from './read-application.ts'
import { saveSearch } from './save.ts'
import { removeShownBriefing } from './shown-briefing-store.ts'
import { applicationRows, saveApplication } from './store.ts'

type Opening = {
  readonly kind: string
  readonly version: number
  readonly accountNumber?: string | undefined
  readonly visitId: string
  readonly isAssisted: boolean
  readonly channel: Application['channel']
  readonly caller?: { readonly number: string; readonly atMs: number } | undefined
}
type OpenRefusal = 'KIND_NOT_FOUND' | 'ACCOUNT_NOT_FOUND' | 'VISIT_NOT_FOUND' | 'APPLICATION_OPEN'

/** F1, F2: what the customer was told is what the form is: another version in the meantime has to be told first. */
export function open(
  command: StaffCommand,
  opening: Opening,
): Result<Application, Refusal<OpenRefusal | 'KIND_CHANGED' | 'ACCOUNT_NOT_CHOSEN'>> {
  const { tx, businessDay } = command
  const kind = findKindOn(tx, opening.kind, businessDay)
  if (kind === undefined) return refuse('KIND_NOT_FOUND')
  if (kind.version !== opening.version) return refuse('KIND_CHANGED')
  if (kind.account === 'required' && opening.accountNumber === undefined) return refuse('ACCOUNT_NOT_CHOSEN')
  return begin(command, kind, { ...opening, copiedFrom: null, answers: {} })
}

type Beginning = Omit<Opening, 'kind' | 'version'> & {
  readonly copiedFrom: string | null
  readonly answers: Readonly<Record<string, Answer>>
}

function begin(
  command: StaffCommand,
  kind: Kind,
  { accountNumber, visitId, answers, ...beginning }: Beginning,
): Result<Application, Refusal<Exclude<OpenRefusal, 'KIND_NOT_FOUND'>>> {
  const { tx, at, actor, businessDay, newId, record } = command
  const account = accountNumber === undefined ? undefined : findAccount(tx, accountNumber)
  if (accountNumber !== undefined && account === undefined) return refuse('ACCOUNT_NOT_FOUND')
  const visit = findVisit(tx, visitId, at)
  if (visit?.staffId !== actor.staffId || !visit.isOpen) return refuse('VISIT_NOT_FOUND')
  const other = accountNumber === undefined ? undefined : applicationRows.openOf(tx, accountNumber, kind.kind)
  if (other !== undefined) return refuse('APPLICATION_OPEN', { applicationId: other.id, state: other.state })
  // What was told becomes the form.
  removeShownBriefing(tx, visitId)
  const id = newId()
  const by = { staffId: actor.staffId, atMs: at.atMs }
  saveApplication(tx, {
    id,
    businessDay,
    kind: kind.kind,
    kindVersion: kind.version,
    accountNumber: accountNumber ?? null,
    contactId: visit.firstContactId,
    visitId,
    staffId: actor.staffId,
    openedAtMs: at.atMs,
    isAssisted: beginning.isAssisted ? 1 : 0,
    copiedFrom: beginning.copiedFrom,
    channel: beginning.channel,
    callerNumber: beginning.caller?.number ?? null,
    calledAtMs: beginning.caller?.atMs ?? null,
    salt: randomBytes(32),
  })
  for (const [field, answer] of Object.entries({ ...answers, ...prefill(kind, account) }))
    saveAnswer(tx, id, field, answer, by)
  saveSearch(tx, id, kind)
  saveEvent(tx, id, at.atMs, { type: 'opened', staffId: actor.staffId })
  // H1: the customer's matter from here until the application ends, whatever becomes of this visit.
  addOpenMatter(command, visit.firstContactId)
  record('application.opened', {
    id,
    kind: kind.kind,
    version: kind.version,
    accountNumber: accountNumber ?? null,
    contactId: visit.firstContactId,
    channel: beginning.channel,
    copiedFrom: beginning.copiedFrom,
  })
  return accept(readApplication(command, id))
}

/** What the account knows stands in the form already; the customer only says whether it is still so. */
function prefill(kind: Kind, account: Account | undefined): Record<string, Answer> {
  if (account === undefined) return {}
  const known = fieldsOfKind(kind).flatMap(({ id, from }) =>
    from === undefined ? [] : [[id, String(account[from])] as const],
  )
  return Object.fromEntries(known.filter(([, answer]) => answer !== ''))
}

/** The same answers again, in the version that is in force today. */
export function copy(
  command: StaffCommand,
  { applicationId, visitId }: OnApplication & { readonly visitId: string },
): Result<Application, Refusal<OpenRefusal | 'APPLICATION_NOT_FOUND'>> {
  const { tx, businessDay } = command
  const row = applicationRows.find(tx, applicationId)
  if (row === undefined) return refuse('APPLICATION_NOT_FOUND')
  const kind = findKindOn(tx, row.kind, businessDay)
  if (kind === undefined) return refuse('KIND_NOT_FOUND')
  const fields = new Set(fieldsOfKind(kind).map(({ id }) => id))
  const answers = Object.entries(loadAnswers(tx, row.id)).filter(([field]) => fields.has(field))
  return begin(command, kind, {
    accountNumber: row.account_number ?? undefined,
    visitId,
    isAssisted: row.is_assisted === 1,
    channel: 'counter',
    copiedFrom: row.id,
    answers: Object.fromEntries(answers),
  })
}
