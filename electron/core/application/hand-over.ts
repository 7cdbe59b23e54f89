import { applicationNumber, type Application } from '../../../shared/application/application.ts'
import { fieldsOfKind } from '../../../shared/application/kind.ts'
import { customerSchema, type Customer, type Recipient } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findHandOff, findPlace, offerForOrder } from '../handoff/index.ts'
import { loadAnswers } from './form-store.ts'
import { findOwn, type OnApplication, type Own, type OwnRefusal } from './own.ts'
import { readApplication } from './read-application.ts'
import { applicationRows, loadRow, saveHandOffOf } from './store.ts'

/** H2: the department or post that does it takes it up; whoever accepted the application answers until they do. */
export function handOver(
  command: StaffCommand,
  { row, kind }: Own,
  to: Recipient,
): Result<undefined, Refusal<'PLACE_NOT_FOUND'>> {
  const { tx } = command
  const place = 'placeId' in to ? findPlace(tx, to.placeId) : undefined
  if (place === undefined || place.retired || place.kind !== to.kind) return refuse('PLACE_NOT_FOUND')
  const stored = applicationRows.find(tx, row.id)
  if (stored === undefined || stored.number_day === null || stored.number === null)
    throw new Error(`application ${row.id} has no number`)
  const customer = customerOf(command, { row, kind })
  if (to.kind === 'department' && customer === undefined) return refuse('PLACE_NOT_FOUND')
  const number = applicationNumber(stored.number_day, stored.number)
  const handedOff = offerForOrder(command, {
    subject: { kind: 'application', id: row.id },
    to,
    contactId: row.first_contact_id,
    why: `${kind.name.zh} ${number}`,
    doneSoFar: kind.steps[0]?.name.zh ?? kind.name.zh,
    toldCustomer: stored.promised_day === null ? kind.promise.words.zh : `承诺 ${stored.promised_day}`,
    customer,
    dueAtMs: undefined,
  })
  saveHandOffOf(tx, row.id, handedOff.id)
  return accept(undefined)
}

/** H2: what was accepted without a department goes to one now; it came back from the one before, or nobody was named. */
export function handOverLater(
  command: StaffCommand,
  { applicationId, to }: OnApplication & { readonly to: Recipient },
): Result<Application, Refusal<OwnRefusal | 'PLACE_NOT_FOUND' | 'APPLICATION_HANDED_OFF'>> {
  const own = findOwn(command, { applicationId }, 'correct')
  if (!own.ok) return own
  const { tx, record } = command
  const { hand_off_id: before } = own.value.row
  const handOff = before === null ? undefined : findHandOff(tx, before)
  if (handOff !== undefined && handOff.state !== 'told' && handOff.state !== 'withdrawn')
    return refuse('APPLICATION_HANDED_OFF', { number: handOff.number })
  const handedOver = handOver(command, own.value, to)
  if (!handedOver.ok) return handedOver
  record('application.handedOver', { id: applicationId, handOffId: loadRow(tx, applicationId).hand_off_id })
  return accept(readApplication(command, applicationId))
}

/** Whom the department calls: the first name and the first phone of the form. */
function customerOf({ tx }: StaffCommand, { row, kind }: Pick<Own, 'row' | 'kind'>): Customer | undefined {
  const answers = loadAnswers(tx, row.id)
  const first = (type: 'name' | 'phone') => {
    const field = fieldsOfKind(kind).find((each) => each.type === type)
    return field === undefined ? undefined : answers[field.id]
  }
  return customerSchema.safeParse({ name: first('name'), phone: first('phone') }).data
}
