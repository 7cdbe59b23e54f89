import type { ApplicationState } from '../../../shared/application/application-states.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const select = () => sql.selectFrom('application').selectAll()

const selectOne = statement<{ id: string }>()((param) => select().where('id', '=', param.id))
const selectOpenOf = statement<{ accountNumber: string; kind: string }>()((param) =>
  select()
    .where('account_number', '=', param.accountNumber)
    .where('kind', '=', param.kind)
    .where('ended_at_ms', 'is', null)
    .limit(1),
)
const selectInHand = statement<{ staffId: string }>()((param) =>
  select()
    .where('staff_id', '=', param.staffId)
    .where('state', 'in', ['draft', 'review'])
    .orderBy('opened_at_ms', 'desc'),
)
const selectToFollowUp = statement<{ staffId: string }>()((param) =>
  select()
    .where('staff_id', '=', param.staffId)
    .where('state', '=', 'accepted')
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('hand_off')
            .select('hand_off.id')
            .whereRef('hand_off.id', '=', 'application.hand_off_id')
            .where('hand_off.ended_at_ms', 'is', null),
        ),
      ),
    )
    .orderBy('promised_day')
    .limit(500),
)
const selectAcceptedIn = statement<{ visitId: string }>()((param) =>
  select().where('visit_id', '=', param.visitId).where('state', '=', 'accepted').orderBy('number'),
)
const selectMirrored = statement<{ visitId: string }>()((param) =>
  select()
    .where('visit_id', '=', param.visitId)
    .where('is_assisted', '=', 1)
    .where('state', 'in', ['draft', 'review'])
    .orderBy('opened_at_ms', 'desc')
    .limit(1),
)
const countAccepted = statement<{ accountNumber: string; kind: string; from: string; to: string }>()(
  (param) =>
    sql
      .selectFrom('application')
      .select((each) => each.fn.countAll<number>().as('count'))
      .where('account_number', '=', param.accountNumber)
      .where('kind', '=', param.kind)
      .where('number_day', '>=', param.from)
      .where('number_day', '<=', param.to)
      .where('state', '<>', 'withdrawn'),
)
const selectLastNumber = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('application')
    .select((each) => each.fn.max('number').as('last'))
    .where('number_day', '=', param.day),
)
const insert = statement<NewApplication>()((param) =>
  sql.insertInto('application').values({
    id: param.id,
    business_day: param.businessDay,
    kind: param.kind,
    kind_version: param.kindVersion,
    account_number: param.accountNumber,
    first_contact_id: param.contactId,
    visit_id: param.visitId,
    staff_id: param.staffId,
    opened_by: param.staffId,
    opened_at_ms: param.openedAtMs,
    is_assisted: param.isAssisted,
    copied_from: param.copiedFrom,
    channel: param.channel,
    caller_number: param.callerNumber,
    called_at_ms: param.calledAtMs,
    salt: param.salt,
  }),
)
const updateSaved = statement<Saved & { id: string }>()((param) =>
  sql
    .updateTable('application')
    .set({
      step: param.step,
      shows_personal: param.showsPersonal,
      search_name: param.searchName,
      search_phone: param.searchPhone,
    })
    .where('id', '=', param.id),
)
const updateState = statement<{ id: string; state: string }>()((param) =>
  sql.updateTable('application').set({ state: param.state }).where('id', '=', param.id),
)
const updateAccepted = statement<Acceptance & { id: string }>()((param) =>
  sql
    .updateTable('application')
    .set({
      state: 'accepted',
      number_day: param.day,
      number: param.number,
      accepted_at_ms: param.atMs,
      accepted_by: param.staffId,
      promised_day: param.promisedDay,
      unknown_year: param.unknownYear,
    })
    .where('id', '=', param.id),
)
const updateHandOff = statement<{ id: string; handOffId: string }>()((param) =>
  sql.updateTable('application').set({ hand_off_id: param.handOffId }).where('id', '=', param.id),
)
const updateEnd = statement<{ id: string; state: string; words: string; atMs: number }>()((param) =>
  sql
    .updateTable('application')
    .set({ state: param.state, end_words: param.words, ended_at_ms: param.atMs })
    .where('id', '=', param.id),
)
const updateArchived = statement<Archived & { id: string }>()((param) =>
  sql
    .updateTable('application')
    .set({
      state: 'archived',
      connected_at_ms: param.connectedAtMs,
      feedback: param.feedback,
      return_visit_day: param.returnVisitDay,
      archived_at_ms: param.atMs,
      ended_at_ms: param.atMs,
    })
    .where('id', '=', param.id),
)
const updateConnected = statement<{ id: string; atMs: number }>()((param) =>
  sql.updateTable('application').set({ connected_at_ms: param.atMs }).where('id', '=', param.id),
)
const updateHolder = statement<{ id: string; staffId: string; visitId: string | null }>()((param) =>
  sql
    .updateTable('application')
    .set({ staff_id: param.staffId, visit_id: param.visitId })
    .where('id', '=', param.id),
)

export type NewApplication = {
  readonly id: string
  readonly businessDay: string
  readonly kind: string
  readonly kindVersion: number
  readonly accountNumber: string | null
  readonly contactId: string
  readonly visitId: string
  readonly staffId: string
  readonly openedAtMs: number
  readonly isAssisted: number
  readonly copiedFrom: string | null
  readonly channel: string
  readonly callerNumber: string | null
  readonly calledAtMs: number | null
  readonly salt: Buffer
}
export type Saved = {
  readonly step: string | null
  readonly showsPersonal: number
  readonly searchName: string | null
  readonly searchPhone: string | null
}
export type Acceptance = {
  readonly day: string
  readonly number: number
  readonly atMs: number
  readonly staffId: string
  readonly promisedDay: string | null
  readonly unknownYear: number | null
}
export type Archived = {
  readonly connectedAtMs: number | null
  readonly feedback: string | null
  readonly returnVisitDay: string | null
  readonly atMs: number
}

export const applicationRows = {
  find: (reader: Reader, id: string) => reader.first(selectOne, { id }),
  openOf: (reader: Reader, accountNumber: string, kind: string) =>
    reader.first(selectOpenOf, { accountNumber, kind }),
  acceptedIn: (reader: Reader, visitId: string) => reader.all(selectAcceptedIn, { visitId }),
  mirrored: (reader: Reader, visitId: string) => reader.first(selectMirrored, { visitId }),
  inHand: (reader: Reader, staffId: string) => reader.all(selectInHand, { staffId }),
  toFollowUp: (reader: Reader, staffId: string) => reader.all(selectToFollowUp, { staffId }),
}
export type ApplicationRow = NonNullable<ReturnType<typeof applicationRows.find>>

export function loadRow(reader: Reader, id: string): ApplicationRow {
  const row = applicationRows.find(reader, id)
  if (row === undefined) throw new Error(`no application ${id}`)
  return row
}

/** Accepted and not withdrawn since, from one day to the other. */
export function countAcceptedOf(
  reader: Reader,
  of: { readonly accountNumber: string; readonly kind: string; readonly from: string; readonly to: string },
): number {
  return reader.first(countAccepted, of)?.count ?? 0
}
export const lastNumberOn = (reader: Reader, day: string): number =>
  reader.first(selectLastNumber, { day })?.last ?? 0

export const saveApplication = (writer: Writer, application: NewApplication) =>
  writer.run(insert, application)
export const saveForm = (writer: Writer, id: string, saved: Saved) =>
  writer.run(updateSaved, { ...saved, id })
export const saveState = (writer: Writer, id: string, state: ApplicationState) =>
  writer.run(updateState, { id, state })
export const saveAcceptance = (writer: Writer, id: string, acceptance: Acceptance) =>
  writer.run(updateAccepted, { ...acceptance, id })
export const saveHandOffOf = (writer: Writer, id: string, handOffId: string) =>
  writer.run(updateHandOff, { id, handOffId })
export const saveEnd = (
  writer: Writer,
  id: string,
  end: { readonly state: 'withdrawn' | 'declined'; readonly words: string; readonly atMs: number },
) => writer.run(updateEnd, { ...end, id })
export const saveArchived = (writer: Writer, id: string, archived: Archived) =>
  writer.run(updateArchived, { ...archived, id })
export const saveConnected = (writer: Writer, id: string, atMs: number) =>
  writer.run(updateConnected, { id, atMs })
export const saveHolder = (writer: Writer, id: string, staffId: string, visitId: string | null) =>
  writer.run(updateHolder, { id, staffId, visitId })
