import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account, addAccount } from '../../../tests/support/add-account.ts'
import { acceptByExamples, exampleAnswers, openApplication } from '../../../tests/support/application-desk.ts'
import { catalogue } from '../../../tests/support/catalogue.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openStaffedHall, receive, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { people } from '../../../tests/support/test-hall.ts'
import type { Answers } from '../../../shared/application/answer.ts'
import { checkForm } from '../../../shared/application/check-form.ts'
import { readKind } from '../../../shared/application/check-kind.ts'
import { holds, type Circumstances, type Condition } from '../../../shared/application/condition.ts'
import { fieldsOfKind, type Guard, type Kind } from '../../../shared/application/kind.ts'
import { shipCatalogue } from './index.ts'

const commandId = () => crypto.randomUUID()
const today = '2026-11-23'
const kinds = catalogue.flatMap((entry) => ('kind' in entry ? [entry.kind] : []))
const named = kinds.map((kind) => [kind.kind, kind] as const)

let staffed: StaffedHall
let clerk: Client
beforeAll(async () => {
  staffed = await openStaffedHall()
  addAccount(staffed.hall.app.database)
  staffed.hall.app.database.connection.exec("UPDATE account SET category = '居民生活', state = '正常'")
  ;({ clerk } = staffed)
})
afterAll(() => staffed.hall.close())

/** An account of this kind that owes nothing, and a customer at the counter. */
async function aCustomer(kind: Kind) {
  const open = staffed.all<{ id: string }>("SELECT id FROM visit WHERE state = 'open' LIMIT 1")[0]
  const visitId = open?.id ?? (await receive(clerk, staffed.serviceIds[1] ?? '')).visitId
  const accountNumber = account.number
  // Only one application of a kind is open for an account at a time.
  for (const { id } of staffed.all<{ id: string }>(
    "SELECT id FROM application WHERE ended_at_ms IS NULL AND state <> 'accepted' AND kind = ?",
    kind.kind,
  ))
    await clerk.application.withdraw({ commandId: commandId(), applicationId: id, words: '测试结束' })
  for (const { id } of staffed.all<{ id: string }>(
    "SELECT id FROM application WHERE state = 'accepted' AND kind = ?",
    kind.kind,
  ))
    await clerk.application.withdraw({ commandId: commandId(), applicationId: id, words: '测试结束' })
  return { kind: kind.kind, visitId, accountNumber }
}

describe('the catalogue', () => {
  it('holds every kind of business of applications.md (F5), each without a mistake', () => {
    expect(catalogue.flatMap((entry) => ('mistakes' in entry ? [entry] : []))).toEqual([])
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(
      [
        'new-residential',
        'new-low-voltage',
        'new-high-voltage',
        'more-capacity',
        'temporary-supply',
        'rename',
        'transfer',
        'close-account',
        'pause',
        'resume',
        'less-capacity',
        'restore-capacity',
        'change-tariff',
        'move-premises',
        'move-meter',
        'exchange-transformer',
        'take-down',
        'split-account',
        'merge-accounts',
        'change-voltage',
        'meter-test',
        'meter-data-query',
        'restore-supply',
        'more-people',
        'vat-details',
        'contact-details',
      ].toSorted(),
    )
  })

  it('keeps the version that is in use where somebody changed its file, and says so (L17)', async () => {
    const entry = catalogue.find((each) => 'kind' in each && each.kind.kind === 'rename')
    if (entry === undefined || !('kind' in entry)) throw new Error('no such kind')
    const { database } = staffed.hall.app
    const changed = { ...entry, sha256: Buffer.alloc(32) }
    database.write((tx) =>
      shipCatalogue(tx, [changed, { file: 'bad.json', mistakes: ['name: Required'] }], 1),
    )
    const { mistakes, entries } = await staffed.manager.application.catalogue()
    database.write((tx) => shipCatalogue(tx, catalogue, 1))
    expect([
      mistakes.map(({ file }) => file),
      entries.find(({ kind }) => kind === 'rename')?.sha256,
      (await staffed.manager.application.catalogue()).mistakes,
    ]).toEqual([['bad.json', 'rename.json'], entry.sha256.toString('hex'), []])
  })

  it('takes a kind that exists as data alone, from the briefing to its acceptance', async () => {
    const added = readKind(testKind, new Set(['umbrella-loan']))
    if ('mistakes' in added) throw new Error(added.mistakes.join())
    const definition = JSON.stringify(added.kind)
    const entry = { file: 'umbrella-loan.json', kind: added.kind, definition, sha256: Buffer.alloc(32, 7) }
    staffed.hall.app.database.write((tx) => shipCatalogue(tx, [...catalogue, entry], 1))
    const wanted = await aCustomer(added.kind)
    const { application } = await acceptByExamples(clerk, { ...wanted, today })
    expect([application.state, application.kindName.zh, application.accepted?.promisedDay]).toEqual([
      'accepted',
      '借伞',
      '2026-11-24',
    ])
  })

  it('takes the next version from its day on, and leaves what was begun as it was told', async () => {
    const first = kinds.find(({ kind }) => kind === 'new-residential')
    if (first === undefined) throw new Error('no such kind')
    const wanted = await aCustomer(first)
    const { application } = await openApplication(clerk, wanted)
    const next = { ...first, version: 2, validFrom: '2026-11-24', name: { zh: '居民新装二版', en: 'Second' } }
    const entry = { file: 'x', kind: next, definition: JSON.stringify(next), sha256: Buffer.alloc(32, 8) }
    staffed.hall.app.database.write((tx) => shipCatalogue(tx, [entry], 1))
    const nameOf = async () =>
      (await staffed.as(people.clerk).application.briefing({ kind: first.kind })).kind.name.zh
    const before = await nameOf()
    staffed.hall.advance(24 * 3600_000)
    const after = await nameOf()
    const { name } = await staffed.as(people.clerk).application.kindOf({ applicationId: application.id })
    staffed.hall.advance(-24 * 3600_000)
    expect([before, after, name.zh]).toEqual([first.name.zh, '居民新装二版', first.name.zh])
  })
})

describe.each(named)('%s', (_, kind) => {
  it('is accepted when it is filled in with its own examples', async () => {
    const { application } = await acceptByExamples(clerk, { ...(await aCustomer(kind)), today })
    expect([application.state, application.kind]).toEqual(['accepted', kind.kind])
  })

  it('names each required field and group of documents that is left out', () => {
    const about = circumstances(kind, exampleAnswers(kind, today))
    const whole = checkForm(kind, papersOf(kind), about)
    expect([whole.fields, whole.documents, whole.refusals]).toEqual([[], [], []])
    for (const field of fieldsOfKind(kind)) {
      const isAsked = field.askedWhen === undefined || holds(field.askedWhen, about)
      const isRequired = typeof field.required === 'boolean' ? field.required : holds(field.required, about)
      const { [field.id]: _left, ...answers } = about.answers
      const { fields } = checkForm(kind, papersOf(kind), { ...about, answers })
      const mistake = { field: field.id, mistake: { code: 'MISSING' } }
      expect([field.id, fields.some((each) => each.field === field.id)]).toEqual([
        field.id,
        isAsked && isRequired,
      ])
      if (isAsked && isRequired) expect(fields).toContainEqual(mistake)
    }
    for (const group of kind.documents) {
      const isRequired = typeof group.required === 'boolean' ? group.required : holds(group.required, about)
      const without = papersOf(kind).filter(({ groupId }) => groupId !== group.id)
      expect(checkForm(kind, without, about).documents).toEqual(
        isRequired ? [{ group: group.id, code: 'MISSING' }] : [],
      )
    }
  })

  it('hits each of its guards once, and offers a kind that exists', () => {
    for (const guard of kind.guards) {
      const about = bringAbout(kind, guard)
      const { refusals, notes } = checkForm(kind, papersOf(kind), about)
      expect([guard.id, [...refusals, ...notes].some(({ id }) => id === guard.id)]).toEqual([guard.id, true])
      if (guard.offer !== undefined) expect(kinds.map((each) => each.kind)).toContain(guard.offer)
    }
  })
})

describe('whatever is typed', () => {
  const letters = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '__proto__',
      '<script>alert(1)</script>',
      '=1+1',
      '2026-02-30',
      '1e9',
      '-1',
      '张',
      'yes',
      '',
    ),
    fc.constantFrom('\u0000', '\u202e', '１３８０００００００', '11010519491231002X', '2026-11-23'),
  )
  const load = fc.record({
    name: fc.string({ maxLength: 40 }),
    watts: fc.integer({ min: 0, max: 100_000_000 }),
    count: fc.integer({ min: 0, max: 100_000 }),
  })
  const answer = fc.oneof(
    { weight: 9, arbitrary: letters },
    { weight: 1, arbitrary: fc.array(load, { maxLength: 5 }) },
  )

  it('is answered by named mistakes only, 20,000 times for every definition together (L12)', () => {
    const each = Math.ceil(20_000 / kinds.length)
    for (const kind of kinds) {
      const ids = fieldsOfKind(kind).map(({ id }) => id)
      const names = fc.constantFrom(...ids, '__proto__', 'constructor', 'toString')
      fc.assert(
        fc.property(fc.array(fc.tuple(names, answer), { maxLength: ids.length }), (typed) => {
          const answers: Answers = Object.fromEntries(typed)
          const check = checkForm(kind, [], circumstances(kind, answers))
          for (const { field, mistake } of check.fields) {
            expect(ids).toContain(field)
            expect(typeof mistake.code).toBe('string')
          }
          // An answer that got through is text that can be printed, or lines of a load list.
          const wrong = new Set(check.fields.map(({ field }) => field))
          for (const { id, type } of fieldsOfKind(kind)) {
            const kept = Object.hasOwn(answers, id) ? answers[id] : undefined
            if (wrong.has(id) || kept === undefined || kept === '') continue
            if (type === 'load-list') expect(Array.isArray(kept)).toBe(true)
          }
        }),
        { seed: 20261123, numRuns: each },
      )
    }
  })

  it('is stored whole or not at all through the API, and never as a field that the form does not have', async () => {
    const { application, kind } = await openApplication(
      clerk,
      await aCustomer(kinds.find((each) => each.kind === 'new-residential') ?? testKindOf()),
    )
    const on = { applicationId: application.id }
    const ids = fieldsOfKind(kind).map(({ id }) => id)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...ids, 'constructor', 'nothing'), answer), { maxLength: 6 }),
        async (typed) => {
          const answers = Object.fromEntries(typed)
          const before = (await clerk.application.get(on)).answers
          const code = await codeOf(clerk.application.save({ commandId: commandId(), ...on, answers }))
          const { answers: after } = await clerk.application.get(on)
          const isKnown = Object.keys(answers).every((field) => ids.includes(field))
          expect([code, after]).toEqual(
            isKnown ? ['done', { ...before, ...answers }] : ['FIELD_UNKNOWN', before],
          )
        },
      ),
      { seed: 5, numRuns: 150 },
    )
  })
})

const facts = {
  'account.category': '居民生活',
  'account.voltage': '220V',
  'account.state': '正常',
  'account.capacityKva': 8,
  'account.owed': 0,
} as const

function circumstances(_: Kind, answers: Answers): Circumstances {
  return { answers, facts, today, acceptedThisYear: () => 0 }
}

function papersOf(kind: Kind) {
  return kind.documents.map(({ id, oneOf, copies }) => ({
    groupId: id,
    optionId: oneOf[0]?.id ?? '',
    copies,
    originalSeen: true,
  }))
}

/** Changes the examples until the guard's condition holds: what is compared is set to either side of its bound. */
function bringAbout(kind: Kind, { when }: Guard): Circumstances {
  const base = circumstances(kind, exampleAnswers(kind, today))
  for (const attempt of attempts(base, when)) if (holds(when, attempt)) return attempt
  return base
}

function* attempts(base: Circumstances, condition: Condition): Generator<Circumstances> {
  yield base
  if ('all' in condition) {
    let about = base
    for (const part of condition.all)
      about = [...attempts(about, part)].find((each) => holds(part, each)) ?? about
    yield about
  } else if ('any' in condition) for (const part of condition.any) yield* attempts(base, part)
  else if ('not' in condition) {
    for (const attempt of attempts(base, condition.not)) yield attempt
    if ('given' in condition.not) yield withAnswer(base, condition.not.given, '')
    if ('equal' in condition.not) yield* variations(base, condition.not.equal)
  } else if ('given' in condition) yield withAnswer(base, condition.given, '1')
  else if ('equal' in condition) yield* variations(base, condition.equal)
  else if ('above' in condition) yield* variations(base, condition.above)
  else yield* variations(base, condition.below)
}

type Pair = Extract<Condition, { above: unknown }>['above']

function* variations(base: Circumstances, [one, other]: Pair): Generator<Circumstances> {
  for (const [operand, bound] of [
    [one, other],
    [other, one],
  ] as const) {
    if (typeof operand !== 'object') continue
    const values =
      typeof bound === 'object'
        ? [0, 1, 99, 100_000, 99_999_999]
        : [bound, 0, Number(bound) - 1, Number(bound) + 1, 'x']
    for (const value of values) {
      if ('field' in operand) yield withAnswer(base, operand.field, String(value))
      if ('fact' in operand) yield { ...base, facts: { ...base.facts, [operand.fact]: value } }
      if ('acceptedThisYear' in operand) yield { ...base, acceptedThisYear: () => Number(value) }
      if ('daysUntil' in operand) yield withAnswer(base, operand.daysUntil, dayAfter(today, Number(value)))
      if ('loadKw' in operand)
        yield withAnswer(base, operand.loadKw, [
          { name: '电机', watts: 1000 * (Math.max(0, Number(value)) || 1), count: 1 },
        ])
      if ('daysBetween' in operand) {
        const [from, to] = operand.daysBetween
        yield withAnswer(
          base,
          to,
          dayAfter(JSON.stringify(base.answers[from] ?? '').slice(1, -1), Number(value) - 1),
        )
      }
    }
  }
}

function withAnswer(base: Circumstances, field: string, answer: Answers[string]): Circumstances {
  return { ...base, answers: { ...base.answers, [field]: answer } }
}

function dayAfter(day: string, days: number): string {
  return Number.isFinite(days)
    ? new Date(Date.parse(day) + days * 24 * 3600_000).toISOString().slice(0, 10)
    : day
}

/** Markup and control letters are kept as the text that they are, or refused: none of it is ever a program. */
const testKind = {
  kind: 'umbrella-loan',
  version: 1,
  validFrom: '2026-01-01',
  name: { zh: '借伞', en: 'Umbrella loan' },
  describe: { zh: '下雨时向客户借伞', en: 'An umbrella for a rainy day' },
  alsoCalled: ['雨伞'],
  group: 'data',
  account: 'none',
  questions: [],
  steps: [{ id: 'lend', name: { zh: '借出', en: 'Lend' } }],
  fees: [],
  promise: {
    workingDays: 1,
    from: 'acceptance',
    of: 'all',
    words: { zh: '一个工作日', en: 'One working day' },
  },
  documents: [],
  sections: [
    {
      id: 'umbrella',
      title: { zh: '雨伞', en: 'Umbrella' },
      fields: [
        {
          id: 'colour',
          type: 'choice',
          label: { zh: '颜色', en: 'Colour' },
          help: { zh: '客户想要的', en: 'As the customer likes' },
          example: 'green',
          required: true,
          personal: false,
          options: [
            { value: 'green', label: { zh: '绿', en: 'Green' } },
            { value: 'red', label: { zh: '红', en: 'Red' } },
          ],
        },
        {
          id: 'days',
          type: 'number',
          label: { zh: '天数', en: 'Days' },
          help: { zh: '借几天', en: 'How long' },
          example: '3',
          required: { equal: [{ field: 'colour' }, 'green'] },
          personal: false,
          least: 1,
          most: 30,
        },
      ],
    },
  ],
  guards: [],
  source: '测试专用',
  checkedOn: '2026-11-23',
  certainty: 'published',
  note: null,
} as const

function testKindOf(): Kind {
  const read = readKind(testKind, new Set(['umbrella-loan']))
  if ('mistakes' in read) throw new Error(read.mistakes.join())
  return read.kind
}
