import {
  applicationNumber,
  type Application,
  type ApplicationHit,
  type Gap,
} from '../../../shared/application/application.ts'
import type { ApplicationState } from '../../../shared/application/application-states.ts'
import { fieldsOfKind, type Kind } from '../../../shared/application/kind.ts'
import { maskAnswers, maskCorrection } from '../../../shared/application/mask.ts'
import { shortenName, shortenPhone } from '../../../shared/account/account.ts'
import { findContact } from '../contact/index.ts'
import type { StaffQuery } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { readPhone } from '../hall/index.ts'
import { findHandOff } from '../handoff/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { listAttachments } from './attachment-store.ts'
import { loadKind } from './catalogue.ts'
import { listMarks, listShown, loadAnswers } from './form-store.ts'
import { listCorrections } from './correction-store.ts'
import { listEvents, listGapRows, listNotices } from './history-store.ts'
import { hasLooked } from './look-store.ts'
import { loadRow, type ApplicationRow } from './store.ts'

/** As long as one works with what was revealed. */
const lookMs = 30 * 60_000

type Asking = Pick<StaffQuery, 'tx' | 'at' | 'actor'>

/** In full for whoever works on it; for everybody else masked, until they say why, and again half an hour later. */
export function maySeeAll({ tx, at, actor }: Asking, row: ApplicationRow): boolean {
  const isHeld = row.staff_id === actor.staffId && (row.state === 'draft' || row.state === 'review')
  const look = { applicationId: row.id, staffId: actor.staffId, sinceMs: at.atMs - lookMs }
  return isHeld || hasLooked(tx, look)
}

export function readApplication(asking: Asking, id: string): Application {
  const row = loadRow(asking.tx, id)
  return toApplication(asking.tx, row, maySeeAll(asking, row))
}

export function toApplication(reader: Reader, row: ApplicationRow, isFull: boolean): Application {
  const { id } = row
  const kind = loadKind(reader, row.kind, row.kind_version)
  const answers = loadAnswers(reader, id)
  const contact = findContact(reader, row.first_contact_id)
  if (contact === undefined) throw new Error(`no first contact of application ${id}`)
  return {
    id,
    number: numberOf(row),
    businessDay: row.business_day,
    kind: row.kind,
    kindVersion: row.kind_version,
    kindName: kind.name,
    accountNumber: row.account_number,
    state: row.state as ApplicationState,
    firstContactId: row.first_contact_id,
    firstContact: loadStaffRef(reader, contact.staffId),
    staff: loadStaffRef(reader, row.staff_id),
    openedBy: loadStaffRef(reader, row.opened_by),
    openedAtMs: row.opened_at_ms,
    step: row.step,
    isAssisted: row.is_assisted === 1,
    showsPersonal: row.shows_personal === 1,
    channel: row.channel as Application['channel'],
    callerNumber: isFull || row.caller_number === null ? row.caller_number : shortenPhone(row.caller_number),
    calledAtMs: row.called_at_ms,
    isFull,
    answers: isFull ? answers : maskAnswers(fieldsOfKind(kind), answers),
    documents: listShown(reader, id),
    attachments: listAttachments(reader, id),
    marks: listMarks(reader, id),
    notices: listNotices(reader, id),
    gaps: listGaps(reader, id, kind),
    accepted: acceptanceOf(reader, row),
    connectedAtMs: row.connected_at_ms,
    archivedAtMs: row.archived_at_ms,
    returnVisitDay: row.return_visit_day,
    feedback: row.feedback,
    endWords: row.end_words,
    corrections: listCorrections(reader, id).map((each) =>
      isFull ? each : maskCorrection(fieldsOfKind(kind), each),
    ),
    events: listEvents(reader, id),
  }
}

function acceptanceOf(reader: Reader, row: ApplicationRow): Application['accepted'] {
  if (row.accepted_at_ms === null || row.accepted_by === null) return null
  const handOff = row.hand_off_id === null ? undefined : findHandOff(reader, row.hand_off_id)
  return {
    atMs: row.accepted_at_ms,
    by: loadStaffRef(reader, row.accepted_by),
    promisedDay: row.promised_day,
    unknownYear: row.unknown_year,
    hallPhone: readPhone(reader),
    handOff: handOff === undefined ? null : { id: handOff.id, number: handOff.number, state: handOff.state },
  }
}

export function listGaps(reader: Reader, id: string, kind: Kind): Gap[] {
  return listGapRows(reader, id).flatMap((row): Gap[] => {
    const group = kind.documents.find((each) => each.id === row.group_id)
    return group === undefined
      ? []
      : [{ groupId: group.id, label: group.label, dueDay: row.due_day, closedAtMs: row.closed_at_ms }]
  })
}

export function toHit(reader: Reader, row: ApplicationRow): ApplicationHit {
  return {
    id: row.id,
    number: numberOf(row),
    businessDay: row.business_day,
    kindName: loadKind(reader, row.kind, row.kind_version).name,
    accountNumber: row.account_number,
    state: row.state as ApplicationState,
    staff: loadStaffRef(reader, row.staff_id),
    openedAtMs: row.opened_at_ms,
    name: row.search_name === null ? null : shortenName(row.search_name),
    phone: row.search_phone === null ? null : shortenPhone([...row.search_phone].toReversed().join('')),
    promisedDay: row.promised_day,
    openGaps: listGapRows(reader, row.id).filter((gap) => gap.closed_at_ms === null).length,
  }
}

function numberOf({ number_day: day, number }: ApplicationRow): string | null {
  return day === null || number === null ? null : applicationNumber(day, number)
}
