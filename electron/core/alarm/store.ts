import type { Alarm, AlarmKind } from '../../../shared/alarm/alarm.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

const select = () => sql.selectFrom('alarm').selectAll()

const selectOpen = statement<{ limit: number }>()((param) =>
  select().where('answered_at_ms', 'is', null).orderBy('raised_at_ms', 'desc').limit(param.limit),
)
const selectAll = statement<{ limit: number }>()((param) =>
  select().orderBy('raised_at_ms', 'desc').limit(param.limit),
)
const selectAlarm = statement<{ id: string }>()((param) => select().where('id', '=', param.id))
const selectOf = statement<{ kind: string; subjectId: string }>()((param) =>
  select().where('kind', '=', param.kind).where('subject_id', '=', param.subjectId),
)
const countOpen = statement<{ none: null }>()(() =>
  sql
    .selectFrom('alarm')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('answered_at_ms', 'is', null),
)
const insertAlarm = statement<{
  id: string
  kind: string
  subjectId: string
  day: string
  counterId: string | null
  staffId: string | null
  figures: string
  atMs: number
}>()((param) =>
  sql.insertInto('alarm').values({
    id: param.id,
    kind: param.kind,
    subject_id: param.subjectId,
    business_day: param.day,
    counter_id: param.counterId,
    staff_id: param.staffId,
    figures: param.figures,
    raised_at_ms: param.atMs,
  }),
)
const updateAnswered = statement<{ id: string; atMs: number; by: string | null; words: string | null }>()(
  (param) =>
    sql
      .updateTable('alarm')
      .set({ answered_at_ms: param.atMs, answered_by: param.by, answer: param.words })
      .where('id', '=', param.id),
)

export function listAlarms(reader: Reader, open: boolean, limit: number): Alarm[] {
  return reader.all(open ? selectOpen : selectAll, { limit }).map((row) => toAlarm(reader, row))
}

export function findAlarm(reader: Reader, id: string): Alarm | undefined {
  const row = reader.first(selectAlarm, { id })
  return row && toAlarm(reader, row)
}

export function findAlarmOf(reader: Reader, kind: AlarmKind, subjectId: string): Alarm | undefined {
  const row = reader.first(selectOf, { kind, subjectId })
  return row && toAlarm(reader, row)
}

export function countOpenAlarms(reader: Reader): number {
  return reader.first(countOpen, { none: null })?.count ?? 0
}

export type NewAlarm = {
  readonly id: string
  readonly kind: AlarmKind
  readonly subjectId: string
  readonly day: string
  readonly counterId: string | null
  readonly staffId: string | null
  readonly figures: Readonly<Record<string, string | number>>
  readonly atMs: number
}

export function saveAlarm(writer: Writer, { figures, ...alarm }: NewAlarm): void {
  writer.run(insertAlarm, { ...alarm, figures: JSON.stringify(figures) })
}

export function saveAnswer(
  writer: Writer,
  id: string,
  answer: { readonly atMs: number; readonly by: string | null; readonly words: string | null },
): void {
  writer.run(updateAnswered, { id, ...answer })
}

type Row = {
  id: string
  kind: string
  subject_id: string
  business_day: string
  counter_id: string | null
  staff_id: string | null
  figures: string
  raised_at_ms: number
  answered_at_ms: number | null
  answered_by: string | null
  answer: string | null
}

function toAlarm(reader: Reader, row: Row): Alarm {
  const nameOf = (id: string | null) => (id === null ? null : loadStaffRef(reader, id))
  return {
    id: row.id,
    kind: row.kind as AlarmKind,
    subjectId: row.subject_id,
    businessDay: row.business_day,
    counterId: row.counter_id,
    staff: nameOf(row.staff_id),
    figures: JSON.parse(row.figures) as Alarm['figures'],
    raisedAtMs: row.raised_at_ms,
    answered:
      row.answered_at_ms === null
        ? null
        : { by: nameOf(row.answered_by), atMs: row.answered_at_ms, words: row.answer },
  }
}
