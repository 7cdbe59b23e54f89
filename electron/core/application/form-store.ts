import { answerSchema, type Answer } from '../../../shared/application/answer.ts'
import type { Shown } from '../../../shared/application/check-form.ts'
import type { Mark } from '../../../shared/application/application.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

type By = { readonly staffId: string; readonly atMs: number }

const selectAnswers = statement<{ id: string }>()((param) =>
  sql.selectFrom('application_answer').select(['field', 'answer']).where('application_id', '=', param.id),
)
const putAnswer = statement<{ id: string; field: string; answer: string; staffId: string; atMs: number }>()(
  (param) =>
    sql
      .insertInto('application_answer')
      .values({
        application_id: param.id,
        field: param.field,
        answer: param.answer,
        staff_id: param.staffId,
        at_ms: param.atMs,
      })
      .onConflict((conflict) =>
        conflict.columns(['application_id', 'field']).doUpdateSet((row) => ({
          answer: row.ref('excluded.answer'),
          staff_id: row.ref('excluded.staff_id'),
          at_ms: row.ref('excluded.at_ms'),
        })),
      ),
)
const selectDocuments = statement<{ id: string }>()((param) =>
  sql
    .selectFrom('application_document')
    .select(['group_id', 'option_id', 'copies', 'original_seen'])
    .where('application_id', '=', param.id),
)
const putDocument = statement<
  { id: string } & By & { groupId: string; optionId: string; copies: number; originalSeen: number }
>()((param) =>
  sql
    .insertInto('application_document')
    .values({
      application_id: param.id,
      group_id: param.groupId,
      option_id: param.optionId,
      copies: param.copies,
      original_seen: param.originalSeen,
      staff_id: param.staffId,
      at_ms: param.atMs,
    })
    .onConflict((conflict) =>
      conflict.columns(['application_id', 'group_id', 'option_id']).doUpdateSet((row) => ({
        copies: row.ref('excluded.copies'),
        original_seen: row.ref('excluded.original_seen'),
        staff_id: row.ref('excluded.staff_id'),
        at_ms: row.ref('excluded.at_ms'),
      })),
    ),
)
const deleteDocument = statement<{ id: string; groupId: string; optionId: string }>()((param) =>
  sql
    .deleteFrom('application_document')
    .where('application_id', '=', param.id)
    .where('group_id', '=', param.groupId)
    .where('option_id', '=', param.optionId),
)
const selectMarks = statement<{ id: string }>()((param) =>
  sql.selectFrom('application_mark').selectAll().where('application_id', '=', param.id),
)
const putMark = statement<{ id: string } & By & { target: string; verdict: string; reason: string | null }>()(
  (param) =>
    sql
      .insertInto('application_mark')
      .values({
        application_id: param.id,
        target: param.target,
        verdict: param.verdict,
        reason: param.reason,
        staff_id: param.staffId,
        at_ms: param.atMs,
      })
      .onConflict((conflict) =>
        conflict.columns(['application_id', 'target']).doUpdateSet((row) => ({
          verdict: row.ref('excluded.verdict'),
          reason: row.ref('excluded.reason'),
          staff_id: row.ref('excluded.staff_id'),
          at_ms: row.ref('excluded.at_ms'),
        })),
      ),
)
const deleteMark = statement<{ id: string; target: string }>()((param) =>
  sql
    .deleteFrom('application_mark')
    .where('application_id', '=', param.id)
    .where('target', '=', param.target),
)

const selectLastAnswer = statement<{ id: string; field: string }>()((param) =>
  sql
    .selectFrom('application_answer')
    .select('at_ms')
    .where('application_id', '=', param.id)
    .where('field', '=', param.field),
)
const selectLastDocument = statement<{ id: string; groupId: string }>()((param) =>
  sql
    .selectFrom('application_document')
    .select((each) => each.fn.max('at_ms').as('at_ms'))
    .where('application_id', '=', param.id)
    .where('group_id', '=', param.groupId),
)

/** When a field or a group of papers was last changed. */
export function findLastChange(reader: Reader, id: string, target: string): number | undefined {
  const [what, name = ''] = target.split(' ')
  const row =
    what === 'field'
      ? reader.first(selectLastAnswer, { id, field: name })
      : reader.first(selectLastDocument, { id, groupId: name })
  return row?.at_ms ?? undefined
}

/** By field; nothing inherited, so that no field can be called `constructor`. */
export function loadAnswers(reader: Reader, id: string): Record<string, Answer> {
  return Object.fromEntries(
    reader
      .all(selectAnswers, { id })
      .map(({ field, answer }) => [field, answerSchema.parse(JSON.parse(answer))]),
  )
}

export function saveAnswer(writer: Writer, id: string, field: string, answer: Answer, by: By): void {
  writer.run(putAnswer, { id, field, answer: JSON.stringify(answer), ...by })
}

export function listShown(reader: Reader, id: string): Shown[] {
  return reader.all(selectDocuments, { id }).map((row) => ({
    groupId: row.group_id,
    optionId: row.option_id,
    copies: row.copies,
    originalSeen: row.original_seen === 1,
  }))
}

export function saveShown(writer: Writer, id: string, shown: Shown, by: By): void {
  writer.run(putDocument, { id, ...shown, originalSeen: shown.originalSeen ? 1 : 0, ...by })
}

export function removeShown(writer: Writer, id: string, groupId: string, optionId: string): void {
  writer.run(deleteDocument, { id, groupId, optionId })
}

export function listMarks(reader: Reader, id: string): Mark[] {
  return reader.all(selectMarks, { id }).map((row) => ({
    target: row.target,
    verdict: row.verdict as Mark['verdict'],
    reason: row.reason,
    by: loadStaffRef(reader, row.staff_id),
    atMs: row.at_ms,
  }))
}

export function saveMark(
  writer: Writer,
  id: string,
  mark: Pick<Mark, 'target' | 'verdict' | 'reason'>,
  by: By,
): void {
  writer.run(putMark, { id, ...mark, ...by })
}

/** What was changed since it was looked at is looked at again. */
export function dropMark(writer: Writer, id: string, target: string): void {
  writer.run(deleteMark, { id, target })
}
