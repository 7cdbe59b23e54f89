import { sql as text } from 'kysely'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const accepted = () => sql.selectFrom('application').selectAll('application').where('state', '=', 'accepted')

const selectOverdue = statement<{ today: string; limit: number }>()((param) =>
  accepted()
    .where('promised_day', '<', param.today)
    // Once: what the manager has heard of does not hide the others.
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('alarm')
            .select('alarm.id')
            .where('alarm.kind', '=', 'application-overdue')
            .whereRef('alarm.subject_id', '=', 'application.id'),
        ),
      ),
    )
    .orderBy('promised_day')
    .limit(param.limit),
)
const selectWithoutDay = statement<{ limit: number }>()((param) =>
  accepted().where('promised_day', 'is', null).where('unknown_year', 'is not', null).limit(param.limit),
)
const gaps = () =>
  sql
    .selectFrom('application_gap')
    .innerJoin('application', 'application.id', 'application_gap.application_id')
    .select(['application.id', 'number_day', 'number', 'kind', 'kind_version', 'accepted_by'])
    .select(['group_id', 'due_day'])
    .where('state', '=', 'accepted')
    .where('closed_at_ms', 'is', null)
const selectOverdueGaps = statement<{ today: string; limit: number }>()((param) =>
  gaps()
    .where('due_day', '<', param.today)
    .where((each) =>
      each.not(
        each.exists(
          each
            .selectFrom('alarm')
            .select('alarm.id')
            .where('alarm.kind', '=', 'gap-overdue')
            .where(text<boolean>`alarm.subject_id = application.id || ' ' || application_gap.group_id`),
        ),
      ),
    )
    .orderBy('due_day')
    .limit(param.limit),
)
const selectGapsWithoutDay = statement<{ limit: number }>()((param) =>
  gaps().where('due_day', 'is', null).limit(param.limit),
)
const updatePromise = statement<{ id: string; day: string }>()((param) =>
  sql
    .updateTable('application')
    .set({ promised_day: param.day, unknown_year: null })
    .where('id', '=', param.id),
)
const updateGapDay = statement<{ id: string; groupId: string; day: string }>()((param) =>
  sql
    .updateTable('application_gap')
    .set({ due_day: param.day })
    .where('application_id', '=', param.id)
    .where('group_id', '=', param.groupId),
)

/** A sweep takes this many at a time; the rest comes with the next. */
const limit = 200

export const dueRows = {
  /** Past their promised day, and no alarm raised yet. */
  overdue: (reader: Reader, today: string) => reader.all(selectOverdue, { today, limit }),
  /** Accepted while the calendar of a year was not entered. */
  withoutDay: (reader: Reader) => reader.all(selectWithoutDay, { limit }),
  overdueGaps: (reader: Reader, today: string) => reader.all(selectOverdueGaps, { today, limit }),
  gapsWithoutDay: (reader: Reader) => reader.all(selectGapsWithoutDay, { limit }),
}

export const savePromisedDay = (writer: Writer, id: string, day: string) =>
  writer.run(updatePromise, { id, day })
export const saveGapDay = (writer: Writer, id: string, groupId: string, day: string) =>
  writer.run(updateGapDay, { id, groupId, day })
