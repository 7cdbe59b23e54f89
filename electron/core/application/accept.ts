import { createHmac } from 'node:crypto'
import { applicationNumber, type ApplicationPrint } from '../../../shared/application/application.ts'
import type { Answers } from '../../../shared/application/answer.ts'
import { isAsked, isRequired } from '../../../shared/application/check-form.ts'
import type { FormCheck } from '../../../shared/application/form-check.ts'
import { fieldsOfKind, type Kind } from '../../../shared/application/kind.ts'
import type { Recipient } from '../../../shared/handoff/hand-off.ts'
import { accept as accepted, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { canonicalJson } from '../database/change-log.ts'
import { promiseOf } from './brief.ts'
import { checkApplication, circumstancesOf, trimAnswers } from './circumstances.ts'
import { listMarks, loadAnswers } from './form-store.ts'
import { saveEvent, saveGap } from './history-store.ts'
import { handOver } from './hand-over.ts'
import { lastDayOf } from './notice.ts'
import { queueSlip } from './print-slip.ts'
import { findOwn, type OnApplication, type Own, type OwnRefusal } from './own.ts'
import { toApplication } from './read-application.ts'
import { lastNumberOn, loadRow, saveAcceptance } from './store.ts'

type Accepting = OnApplication & { readonly withGaps: boolean; readonly to?: Recipient | undefined }
type AcceptRefusal =
  | 'FORM_INCOMPLETE'
  | 'FORM_REFUSED'
  | 'REVIEW_UNFINISHED'
  | 'DOCUMENTS_MISSING'
  | 'PLACE_NOT_FOUND'

/** F3, F4: number, promised day, gaps and hand-off in one commit; only then is anything printed. */
export function acceptApplication(
  command: StaffCommand,
  { applicationId, withGaps, to }: Accepting,
): Result<ApplicationPrint, Refusal<OwnRefusal | AcceptRefusal>> {
  const own = findOwn(command, { applicationId }, 'accept')
  if (!own.ok) return own
  const { tx, at, actor, businessDay, record } = command
  const { row, kind } = own.value
  const check = checkApplication(command, row, kind)
  const wrong = findWrong(command, own.value, check, withGaps)
  if (wrong !== undefined) return wrong
  const answers = loadAnswers(tx, row.id)
  const promised = promiseOf(tx, kind, businessDay, wishedDayOf(kind, answers))
  const number = lastNumberOn(tx, businessDay) + 1
  saveAcceptance(tx, row.id, {
    day: businessDay,
    number,
    atMs: at.atMs,
    staffId: actor.staffId,
    promisedDay: promised.day,
    unknownYear: promised.unknownYear,
  })
  const gaps = check.documents.map(({ group }) => ({
    groupId: group,
    dueDay: lastDayOf(command, kind, group),
  }))
  for (const { groupId, dueDay } of gaps) saveGap(tx, row.id, groupId, dueDay)
  saveEvent(tx, row.id, at.atMs, { type: 'accepted', staffId: actor.staffId })
  record('application.accepted', {
    id: row.id,
    number: applicationNumber(businessDay, number),
    kind: row.kind,
    version: row.kind_version,
    accountNumber: row.account_number,
    contactId: row.first_contact_id,
    channel: row.channel,
    promisedDay: promised.day,
    unknownYear: promised.unknownYear,
    gaps,
    ...chained(kind, answers, row.salt),
  })
  if (to !== undefined) {
    const handedOver = handOver(command, own.value, to)
    if (!handedOver.ok) return handedOver
  }
  // In full: whoever had it in hand prints the order and gives it to the customer.
  return accepted(queueSlip(command, toApplication(tx, loadRow(tx, row.id), true), kind))
}

function findWrong(
  command: StaffCommand,
  { row, kind }: Own,
  check: FormCheck,
  withGaps: boolean,
): Refusal<AcceptRefusal> | undefined {
  if (check.fields.length > 0) return refuse('FORM_INCOMPLETE', { count: check.fields.length })
  if (check.refusals.length > 0) return refuse('FORM_REFUSED', { count: check.refusals.length })
  const blocking = check.documents.filter(({ group }) => !withGaps || !check.mayFollow.includes(group))
  if (blocking.length > 0) return refuse('DOCUMENTS_MISSING', { count: blocking.length })
  const about = circumstancesOf(command, row, trimAnswers(kind, loadAnswers(command.tx, row.id)))
  const missing = new Set(check.documents.map(({ group }) => group))
  const toLookAt = [
    ...fieldsOfKind(kind)
      .filter((field) => isAsked(field, about) && about.answers[field.id] !== undefined)
      .map(({ id }) => `field ${id}`),
    ...kind.documents
      .filter((group) => isRequired(group, about) && !missing.has(group.id))
      .map(({ id }) => `document ${id}`),
  ]
  const right = new Set(
    listMarks(command.tx, row.id).flatMap(({ target, verdict }) => (verdict === 'right' ? [target] : [])),
  )
  const left = toLookAt.filter((target) => !right.has(target))
  return left.length === 0 ? undefined : refuse('REVIEW_UNFINISHED', { count: left.length })
}

function wishedDayOf({ promise }: Kind, answers: Answers): string | undefined {
  const answer = promise.field === undefined ? undefined : answers[promise.field]
  return typeof answer === 'string' && answer !== '' ? answer : undefined
}

/**
 * What the change log carries of a form: the answers that are about nobody, and a keyed commitment to the others, which can
 * be deleted here without breaking the chain (`secure_delete` and the key with them).
 */
export function chained(
  kind: Kind,
  answers: Answers,
  salt: Buffer,
): { readonly answers: Answers; readonly personalCommitment: string } {
  const personal = new Set(
    fieldsOfKind(kind).flatMap(({ id, personal: isPersonal }) => (isPersonal ? [id] : [])),
  )
  const pick = (wanted: boolean) =>
    Object.fromEntries(Object.entries(answers).filter(([field]) => personal.has(field) === wanted))
  const commitment = createHmac('sha256', salt)
    .update(canonicalJson(pick(true)))
    .digest('hex')
  return { answers: pick(false), personalCommitment: commitment }
}
