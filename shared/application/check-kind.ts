import { findAnswerMistake, isEmpty, trimAnswer } from './check-answer.ts'
import { fieldsOf, kindsOf, type Condition } from './condition.ts'
import type { Field } from './field.ts'
import { fieldsOfKind, kindSchema, type Kind } from './kind.ts'

/**
 * Reads one definition. What the schema cannot say is checked as well: ids are unique, every field and kind that is named
 * exists, and each example is accepted by its own field on the day the definition was checked. Mistakes are in English, for
 * whoever writes definitions.
 */
export function readKind(
  value: unknown,
  knownKinds: ReadonlySet<string>,
): { readonly kind: Kind } | { readonly mistakes: readonly string[] } {
  const parsed = kindSchema.safeParse(value)
  if (!parsed.success)
    return { mistakes: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const mistakes = [...findMistakes(parsed.data, knownKinds)]
  return mistakes.length === 0 ? { kind: parsed.data } : { mistakes }
}

function* findMistakes(kind: Kind, knownKinds: ReadonlySet<string>): Generator<string> {
  const fields = fieldsOfKind(kind)
  const fieldIds = new Set(fields.map(({ id }) => id))
  yield* findTwice('field', fields)
  for (const [name, list] of Object.entries({
    section: kind.sections,
    document: kind.documents,
    guard: kind.guards,
    question: kind.questions,
    step: kind.steps,
  }))
    yield* findTwice(name, list)
  for (const { where, condition } of conditionsOf(kind)) {
    for (const id of fieldsOf(condition)) if (!fieldIds.has(id)) yield `${where}: no field ${id}`
    for (const id of kindsOf(condition)) if (!knownKinds.has(id)) yield `${where}: no kind ${id}`
  }
  for (const { id, offer } of [...kind.questions, ...kind.guards])
    if (offer !== undefined && !knownKinds.has(offer)) yield `${id}: no kind ${offer}`
  for (const field of fields) yield* findFieldMistakes(field, kind)
  yield* findPromiseMistakes(kind)
  for (const { code, quantity } of kind.fees)
    if (quantity !== undefined && !fieldIds.has(quantity)) yield `fees.${code}: no field ${quantity}`
  if (kind.fees.length > 0 && kind.account === 'none') yield 'fees: a receipt needs an account'
}

function* findTwice(name: string, list: readonly { readonly id: string }[]): Generator<string> {
  const seen = new Set<string>()
  for (const { id } of list) {
    if (seen.has(id)) yield `${name} ${id}: twice`
    seen.add(id)
  }
}

function conditionsOf(kind: Kind): { readonly where: string; readonly condition: Condition }[] {
  const given = (where: string, condition: Condition | boolean | undefined) =>
    typeof condition === 'object' ? [{ where, condition }] : []
  return [
    ...fieldsOfKind(kind).flatMap(({ id, required, askedWhen }) => [
      ...given(`${id}.required`, required),
      ...given(`${id}.askedWhen`, askedWhen),
    ]),
    ...kind.documents.flatMap(({ id, required }) => given(`${id}.required`, required)),
    ...kind.guards.map(({ id, when }) => ({ where: id, condition: when })),
  ]
}

function* findFieldMistakes(field: Field, kind: Kind): Generator<string> {
  const { id, type, example, options } = field
  if ((type === 'choice') !== (options !== undefined)) yield `${id}: options belong to a choice`
  if (isEmpty(example)) yield `${id}: no example (F2)`
  else if (trimAnswer(field, example) !== example && typeof example === 'string')
    yield `${id}: the example is not as it would be kept`
  const mistake = findAnswerMistake(field, example, kind.checkedOn)
  if (mistake !== undefined) yield `${id}: the example is refused with ${mistake.code}`
}

function* findPromiseMistakes({ promise, sections }: Kind): Generator<string> {
  const field = fieldsOfKind({ sections }).find(({ id }) => id === promise.field)
  if ((promise.from === 'wished-day') !== (field?.type === 'date'))
    yield 'promise.field: a wished day is a date'
  const counts = promise.from === 'acceptance' || promise.from === 'inspection'
  if (counts !== (promise.workingDays !== null))
    yield 'promise.workingDays: counted from an event, and only then'
}
