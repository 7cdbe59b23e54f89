import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { account, addAccount } from '../../../tests/support/add-account.ts'
import {
  acceptByExamples,
  exampleAnswers,
  markAllRight,
  openApplication,
  showPaper,
  showPapers,
  told,
} from '../../../tests/support/application-desk.ts'
import type { Client } from '../../../tests/support/client.ts'
import { codeOf } from '../../../tests/support/refusal-of.ts'
import { openStaffedHall, receive, type StaffedHall } from '../../../tests/support/staffed-hall.ts'
import { findKinds } from '../../../shared/application/find-kinds.ts'
import { people } from '../../../tests/support/test-hall.ts'

import { readMirroredForm, readShownBriefing } from './index.ts'
import { takeTold, type Told } from './told.ts'

const commandId = () => crypto.randomUUID()
const today = '2026-11-23'
const kind = 'new-residential'

let staffed: StaffedHall
let clerk: Client
let colleague: Client
let visitId: string
beforeEach(async () => {
  staffed = await openStaffedHall()
  ;({ clerk, colleague } = staffed)
  ;({ visitId } = await receive(clerk, staffed.serviceIds[1] ?? ''))
})
afterEach(() => staffed.hall.close())

const draft = () => openApplication(clerk, { kind, visitId })
const save = (applicationId: string, answers: Record<string, string>, who = clerk) =>
  who.application.save({ commandId: commandId(), applicationId, answers })
const submit = (applicationId: string) => clerk.application.submit({ commandId: commandId(), applicationId })
const accept = (applicationId: string, withGaps = false) =>
  clerk.application.accept({ commandId: commandId(), applicationId, withGaps })

async function filled() {
  const { application, kind: definition } = await draft()
  const answers = exampleAnswers(definition, today)
  await clerk.application.save({ commandId: commandId(), applicationId: application.id, answers })
  return { id: application.id, definition, answers }
}
async function reviewed({ without = [] as string[] } = {}) {
  const form = await filled()
  await showPapers(clerk, form.definition, form.id)
  for (const groupId of without) {
    const optionId = form.definition.documents.find(({ id }) => id === groupId)?.oneOf[0]?.id ?? ''
    await clerk.application.hideDocument({
      commandId: commandId(),
      applicationId: form.id,
      groupId,
      optionId,
    })
  }
  await submit(form.id)
  await markAllRight(clerk, form.definition, form.id)
  return form
}

describe('the briefing before the form (F1)', () => {
  it('names the documents, the steps, the fees and the promised day of today', async () => {
    const { kind: definition, fees, promise } = await clerk.application.briefing({ kind })
    expect([
      definition.documents.map(({ id }) => id),
      definition.steps.map(({ name }) => name.zh),
      fees,
      promise,
    ]).toEqual([
      ['identity', 'premises', 'handler'],
      ['受理申请', '现场勘查', '答复供电方案', '收费', '签订供用电合同', '装表接电'],
      [],
      // Five working days from Monday.
      { day: '2026-11-30', unknownYear: null },
    ])
  })

  it('opens no form that was told in another version, for no account, or without a customer', async () => {
    const asked = { kind, version: 1, told, visitId, isAssisted: false }
    const open = (more: Partial<typeof asked>) =>
      codeOf(clerk.application.open({ commandId: commandId(), ...asked, ...more }))
    expect([
      await open({ version: 2 }),
      await open({ kind: 'no-such-kind' }),
      await open({ kind: 'rename' }),
      await open({ visitId: commandId() }),
      await codeOf(
        clerk.application.open({ commandId: commandId(), ...asked, told: { ...told, fees: false } } as never),
      ),
    ]).toEqual(['KIND_CHANGED', 'KIND_NOT_FOUND', 'ACCOUNT_NOT_CHOSEN', 'VISIT_NOT_FOUND', 'INPUT_REFUSED'])
  })

  it('finds a kind by its name, its pinyin and its initials', async () => {
    const kinds = await clerk.application.kinds()
    const words = ['居民新装', 'juminxinzhuang', 'jmxz', 'new connection, residential', '低压居民新装']
    expect(words.map((text) => findKinds(kinds, text)[0]?.kind)).toEqual(Array(5).fill(kind))
  })
})

describe('the form (F2)', () => {
  it('keeps every answer as it was typed, also a wrong one, and says what is wrong with it', async () => {
    const { application } = await draft()
    const check = await save(application.id, { identityNumber: '11010519491231002', applicantKind: 'person' })
    staffed.hall.restart()
    const { answers } = await staffed.as(people.clerk).application.get({ applicationId: application.id })
    expect([answers, check.fields.find(({ field }) => field === 'identityNumber')]).toEqual([
      { identityNumber: '11010519491231002', applicantKind: 'person' },
      // Asked only once the paper is known, so it is no mistake yet.
      undefined,
    ])
  })

  it('asks what belongs to the answers before, and nothing else', async () => {
    const { application } = await draft()
    const missing = async (applicantKind: string) =>
      (await save(application.id, { applicantKind })).fields.map(({ field }) => field)
    const person = await missing('person')
    const company = await missing('company')
    expect([
      ['identityPaper', 'creditCode'].map((field) => person.includes(field)),
      ['identityPaper', 'creditCode'].map((field) => company.includes(field)),
    ]).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('fills in what the account knows, and is not opened twice for the same account and kind', async () => {
    addAccount(staffed.hall.app.database)
    const { number } = account
    const wanted = { kind: 'contact-details', visitId, accountNumber: number }
    const { application } = await openApplication(clerk, wanted)
    expect([
      application.accountNumber,
      Object.values(application.answers).includes(number),
      await codeOf(openApplication(clerk, wanted)),
    ]).toEqual([number, true, 'APPLICATION_OPEN'])
  })

  it('goes on at another counter, where somebody takes it over, and is nobody else’s until then', async () => {
    const { id, answers } = await filled()
    const refused = await codeOf(save(id, { contactName: '李' }, colleague))
    const taken = await colleague.application.takeOver({ commandId: commandId(), applicationId: id })
    expect([refused, taken.answers, taken.staff.number, await codeOf(save(id, {}))]).toEqual([
      'APPLICATION_NOT_YOURS',
      answers,
      people.otherClerk.number,
      'APPLICATION_NOT_YOURS',
    ])
  })

  it('is not submitted with a field missing or against a guard, which offers the kind that fits', async () => {
    const { id } = await filled()
    await save(id, { contactPhone: '' })
    const incomplete = await codeOf(submit(id))
    const check = await save(id, { contactPhone: '13893393106', flats: '2' })
    expect([
      incomplete,
      await codeOf(submit(id)),
      check.refusals.map((guard) => [guard.id, guard.offer]),
    ]).toEqual(['FORM_INCOMPLETE', 'FORM_REFUSED', [['severalFlats', 'new-high-voltage']]])
  })

  it('keeps the answers that the checks have read: without blanks, in half width, X in capital', async () => {
    const { id } = await filled()
    await save(id, { identityNumber: ' １１０１０５１９４９１２３１００２x', contactName: ' 孔超 ' })
    await submit(id)
    const { answers } = await clerk.application.get({ applicationId: id })
    expect([answers['identityNumber'], answers['contactName']]).toEqual(['11010519491231002X', '孔超'])
  })
})

describe('the review (F2)', () => {
  it('sends back what is wrong with the reason, keeps what is right, and looks again at what was changed', async () => {
    const { id, definition } = await reviewed()
    const target = 'field address'
    const returning = { commandId: commandId(), applicationId: id, target, verdict: 'returned' } as const
    const without = await codeOf(clerk.application.mark(returning))
    await clerk.application.mark({ ...returning, commandId: commandId(), reason: '与房产证不一致' })
    const back = await clerk.application.sendBack({ commandId: commandId(), applicationId: id })
    await save(id, { address: '解放路250号1栋1698室' })
    await submit(id)
    const unfinished = await codeOf(accept(id))
    const { marks, answers } = await clerk.application.get({ applicationId: id })
    await clerk.application.mark({ ...returning, commandId: commandId(), verdict: 'right' })
    const { state } = await accept(id)
    expect([
      without,
      back.state,
      marks.some((mark) => mark.target === target),
      marks.length,
      answers['contactName'],
      unfinished,
      state,
    ]).toEqual([
      'REASON_MISSING',
      'draft',
      false,
      definition.sections.flatMap(({ fields }) => fields).length + definition.documents.length - 1,
      '孔超',
      'REVIEW_UNFINISHED',
      'accepted',
    ])
  })

  it('is not left with nothing returned', async () => {
    const { id } = await reviewed()
    expect(await codeOf(clerk.application.sendBack({ commandId: commandId(), applicationId: id }))).toBe(
      'NOTHING_RETURNED',
    )
  })

  it('gives one notice of everything that is missing, with its cure and its last day', async () => {
    const { application } = await draft()
    const notice = await clerk.application.giveNotice({
      commandId: commandId(),
      applicationId: application.id,
    })
    const documents = notice.items.filter(({ target }) => target.startsWith('document'))
    expect([
      notice.number,
      notice.isOurFault,
      documents.map(({ target, untilDay, cure }) => [target, untilDay, cure.zh.length > 5]),
    ]).toEqual([
      1,
      false,
      [
        ['document identity', null, true],
        ['document premises', '2026-11-30', true],
      ],
    ])
  })

  it('counts a second notice as our fault where the first could have told it, and not where the customer changed it', async () => {
    const { id } = await reviewed()
    const give = () => clerk.application.giveNotice({ commandId: commandId(), applicationId: id })
    const back = (target: string) =>
      clerk.application.mark({
        commandId: commandId(),
        applicationId: id,
        target,
        verdict: 'returned',
        reason: '看不清楚',
      })
    await back('field address')
    const first = await give()
    staffed.hall.advance(1000)
    await back('field contactName')
    const second = await give()
    await clerk.application.sendBack({ commandId: commandId(), applicationId: id })
    staffed.hall.advance(1000)
    await save(id, { identityNumber: '110105194912310029' })
    const third = await give()
    expect(
      [first, second, third].map(({ isOurFault, items }) => [
        isOurFault,
        items.filter(({ couldHaveBeenTold }) => couldHaveBeenTold).map(({ target }) => target),
      ]),
    ).toEqual([
      [false, []],
      [true, ['field contactName']],
      [false, []],
    ])
  })

  it('gives no notice where nothing is missing', async () => {
    const { id } = await reviewed()
    expect(await codeOf(clerk.application.giveNotice({ commandId: commandId(), applicationId: id }))).toBe(
      'NOTHING_MISSING',
    )
  })
})

describe('acceptance (F3, F4)', () => {
  it('numbers without a gap for the day and promises the fifth working day', async () => {
    const numbers = []
    for (let each = 0; each < 3; each += 1) {
      const { application } = await acceptByExamples(clerk, { kind, visitId, today })
      numbers.push(application.number)
      expect(application.accepted).toMatchObject({
        promisedDay: '2026-11-30',
        unknownYear: null,
        handOff: null,
      })
    }
    staffed.hall.advance(24 * 3600_000)
    const { visitId: next } = await receive(staffed.as(people.otherClerk), staffed.serviceIds[0] ?? '')
    const { application } = await acceptByExamples(staffed.as(people.otherClerk), {
      kind,
      visitId: next,
      today: '2026-11-24',
    })
    expect([numbers, application.number]).toEqual([
      ['20261123-0001', '20261123-0002', '20261123-0003'],
      '20261124-0001',
    ])
  })

  it('counts holidays and make-up days, and guesses nothing about a year that nobody has entered', async () => {
    const day = 24 * 3600_000
    const promises = []
    // Monday 2026-12-21, Friday 2026-12-25.
    for (const days of [28, 32]) {
      staffed.hall.close()
      staffed = await openStaffedHall()
      staffed.hall.advance(days * day)
      const now = staffed.as(people.clerk)
      promises.push((await now.application.briefing({ kind })).promise)
    }
    expect(promises).toEqual([
      { day: '2026-12-28', unknownYear: null },
      { day: null, unknownYear: 2027 },
    ])
  })

  it('goes with gaps where the kind allows it, each with its last day, and not where it does not', async () => {
    const { id } = await reviewed({ without: ['premises'] })
    const refused = await codeOf(accept(id))
    const { gaps, state } = await accept(id, true)
    const other = await reviewed({ without: ['identity'] })
    expect([
      refused,
      state,
      gaps.map((gap) => [gap.groupId, gap.dueDay, gap.closedAtMs]),
      await codeOf(accept(other.id, true)),
    ]).toEqual(['DOCUMENTS_MISSING', 'accepted', [['premises', '2026-11-30', null]], 'DOCUMENTS_MISSING'])
  })

  it('has its gaps closed as the papers come, at any counter, and is archived only then (V1)', async () => {
    const { id, definition } = await reviewed({ without: ['premises'] })
    await accept(id, true)
    const archive = () => staffed.manager.application.archive({ commandId: commandId(), applicationId: id })
    const early = await codeOf(archive())
    staffed.hall.advance(1000)
    const { gaps, events } = await showPaper(colleague, definition, id, 'premises')
    const done = await archive()
    expect([
      early,
      gaps.map(({ closedAtMs }) => closedAtMs !== null),
      events.at(-1)?.type,
      done.state,
      done.returnVisitDay,
    ]).toEqual(['GAPS_OPEN', [true], 'gap-closed', 'archived', '2026-12-02'])
  })

  it('hands it to the department that does it in the same commit (H2)', async () => {
    const place = await staffed.manager.handoff.addPlace({
      commandId: commandId(),
      kind: 'department',
      nameZh: '客户服务中心',
      nameEn: 'Customer centre',
      phone: '0731-8888000',
      where: null,
    })
    const { id } = await reviewed()
    const to = { kind: 'department', placeId: place.id } as const
    const wrong = await codeOf(
      clerk.application.accept({
        commandId: commandId(),
        applicationId: id,
        withGaps: false,
        to: { kind: 'department', placeId: commandId() },
      }),
    )
    const before = await clerk.application.get({ applicationId: id })
    const { accepted } = await clerk.application.accept({
      commandId: commandId(),
      applicationId: id,
      withGaps: false,
      to,
    })
    const handOff = await clerk.handoff.get({ handOffId: accepted?.handOff?.id ?? '' })
    expect([wrong, before.state, handOff.subject, handOff.customer, handOff.why]).toEqual([
      'PLACE_NOT_FOUND',
      'review',
      { kind: 'application', id },
      { name: '孔超', phone: '13893393106' },
      '低压居民新装 20261123-0001',
    ])
  })

  it('keeps the customer’s first contact open until it has ended (H1)', async () => {
    const { id } = await reviewed()
    const { firstContactId: contactId } = await accept(id)
    const matters = async () => (await clerk.contact.find({ contactId }))?.openMatters
    const during = await matters()
    await staffed.manager.application.archive({ commandId: commandId(), applicationId: id })
    // The visit itself is the other one.
    expect([during, await matters()]).toEqual([2, 1])
  })
})

describe('afterwards', () => {
  it('is put right by a row with its reason, and the first answer stays in the file (C5)', async () => {
    const { id } = await reviewed()
    await accept(id)
    const correct = (answer: string, field = 'contactPhone') =>
      clerk.application.correct({
        commandId: commandId(),
        applicationId: id,
        field,
        answer,
        reason: '客户换号',
      })
    const codes = [
      await codeOf(correct('12345')),
      await codeOf(correct('13893393106')),
      await codeOf(correct('x', 'nothing')),
      await codeOf(correct('13800001111')),
    ]
    const rows = staffed.all('SELECT answer_before, answer_after, reason FROM application_correction')
    expect([codes, rows]).toEqual([
      ['ANSWER_WRONG', 'ANSWER_SAME', 'FIELD_UNKNOWN', 'done'],
      [{ answer_before: '"13893393106"', answer_after: '"13800001111"', reason: '客户换号' }],
    ])
  })

  it('ends withdrawn or declined with the words, from every state that can, and then stays (F8)', async () => {
    const ways = [
      async () => (await filled()).id,
      async () => (await reviewed()).id,
      async () => {
        const { id } = await reviewed()
        await accept(id)
        return id
      },
    ]
    const seen = []
    for (const way of ways)
      for (const act of ['withdraw', 'decline'] as const) {
        const id = await way()
        const end = { commandId: commandId(), applicationId: id, words: '客户不再需要' }
        seen.push(await codeOf(clerk.application[act](end)))
        seen.push(await codeOf(clerk.application[act]({ ...end, commandId: commandId() })))
      }
    const wrong = 'APPLICATION_STATE_WRONG'
    expect(seen).toEqual([
      'done',
      wrong,
      'done',
      wrong,
      'done',
      wrong,
      'done',
      wrong,
      'done',
      wrong,
      wrong,
      wrong,
    ])
  })

  it('is found by number, name, account and the end of the phone, with personal data masked', async () => {
    const { id } = await reviewed()
    await accept(id)
    const find = async (text: string) => (await colleague.application.find({ text })).map((hit) => hit.id)
    const [hit] = await colleague.application.find({ text: '20261123-0001' })
    expect([
      await find('20261123-0001'),
      await find('孔超'),
      await find('孔'),
      await find('3106'),
      await find('李四'),
      [hit?.name, hit?.phone],
    ]).toEqual([[id], [id], [id], [id], [], ['孔*', '138****3106']])
  })

  it('shows personal data in full only to whoever says why, and keeps who it was', async () => {
    const { id } = await reviewed()
    await accept(id)
    const { answers, isFull } = await colleague.application.get({ applicationId: id })
    const full = await colleague.application.reveal({
      commandId: commandId(),
      applicationId: id,
      reason: '核对上门地址',
    })
    const looks = await staffed.manager.application.listLooks({})
    expect([
      isFull,
      [answers['applicantName'], answers['contactPhone'], answers['identityNumber'], answers['capacity']],
      full.answers['identityNumber'],
      looks.map(({ reason, by, number }) => [reason, by.number, number]),
    ]).toEqual([
      false,
      ['孔*', '138****3106', '1101**********002X', '8'],
      '11010519491231002X',
      [['核对上门地址', people.otherClerk.number, '20261123-0001']],
    ])
  })

  it('is copied as a new draft with the same answers', async () => {
    const { id, answers } = await reviewed()
    await accept(id)
    const copy = await clerk.application.copy({ commandId: commandId(), applicationId: id, visitId })
    expect([copy.id === id, copy.state, copy.number, copy.answers]).toEqual([false, 'draft', null, answers])
  })

  it('puts no personal data into the change log', async () => {
    const { id, answers, definition } = await reviewed()
    await accept(id)
    const log = staffed
      .all<{ payload: string }>("SELECT payload FROM change_log WHERE type LIKE 'application.%'")
      .map(({ payload }) => payload)
      .join('\n')
    const personal = definition.sections
      .flatMap(({ fields }) => fields)
      .filter((field) => field.personal)
      .map((field) => JSON.stringify(answers[field.id]).slice(1, -1))
    expect([log.includes('"capacity":"8"'), personal.filter((each) => log.includes(each))]).toEqual([
      true,
      [],
    ])
  })
})

describe('help with filling in (Q4)', () => {
  it('is told on the customer screen too, until its form opens or the clerk takes it away (F1)', async () => {
    const show = (wanted: string | null, who = clerk) =>
      who.application.showBriefing({ commandId: commandId(), visitId, kind: wanted })
    const read = () =>
      staffed.hall.app.database.read((tx) => readShownBriefing({ tx, businessDay: today }, visitId))?.kindName
        .zh ?? null
    await show('rename')
    const seen = [read()]
    await show(null)
    seen.push(read())
    await show(kind)
    seen.push(read())
    await openApplication(clerk, { kind, visitId })
    seen.push(read())
    expect([...seen, await codeOf(show('nothing')), await codeOf(show(kind, colleague))]).toEqual([
      '更名',
      null,
      '低压居民新装',
      null,
      'KIND_NOT_FOUND',
      'VISIT_NOT_FOUND',
    ])
  })

  it('is mirrored on the customer screen, with personal data only where the customer agrees', async () => {
    const { application } = await openApplication(clerk, { kind, visitId, isAssisted: true })
    const read = () =>
      staffed.hall.app.database.read((tx) => readMirroredForm({ tx, businessDay: today }, visitId))
    await save(application.id, {
      applicantKind: 'person',
      applicantName: '孔超',
      identityPaper: 'identity-card',
    })
    const masked = read()
    await clerk.application.save({
      commandId: commandId(),
      applicationId: application.id,
      answers: { contactPhone: '13893393106' },
      step: 'contact',
      showsPersonal: true,
    })
    const agreed = read()
    await clerk.application.withdraw({
      commandId: commandId(),
      applicationId: application.id,
      words: '改日再来',
    })
    const rowsOf = (form: typeof masked) =>
      form?.rows.flatMap(({ field, value }) => (value === null ? [] : [[field, value.zh]]))
    expect([masked?.section.zh, rowsOf(masked), agreed?.section.zh, rowsOf(agreed), read()]).toEqual([
      '申请人',
      [
        ['applicantKind', '个人'],
        ['applicantName', '孔*'],
        ['identityPaper', '居民身份证'],
      ],
      '联系方式',
      [['contactPhone', '13893393106']],
      null,
    ])
  })

  it('shows nothing of a form that the customer fills in themselves', async () => {
    const { application } = await draft()
    await save(application.id, { applicantName: '孔超' })
    expect(
      staffed.hall.app.database.read((tx) => readMirroredForm({ tx, businessDay: today }, visitId)),
    ).toBe(null)
  })
})

describe('what is told from elsewhere', () => {
  const tell = (id: string, reference: string, what: Told['what'], atMs = 1_000) =>
    staffed.hall.app.database.write((tx) =>
      takeTold(
        { tx, at: staffed.hall.app.ports.clock.now(), record: () => 0 },
        { applicationId: id, what, atMs, source: '总部', reference },
        null,
      ),
    )

  it('stands in the time line once, as it came, with who says so and when it happened there (F4, V1)', async () => {
    const { application } = await acceptByExamples(clerk, { kind, visitId, today })
    const { id } = application
    expect([
      tell(id, 'hq 7', { type: 'connected' }, 3_000),
      tell(id, 'hq 6', { type: 'step', step: 'survey' }, 2_000),
      tell(id, 'hq 7', { type: 'connected' }, 9_000),
      tell(id, 'hq 8', { type: 'step', step: 'nothing' }),
      tell(crypto.randomUUID(), 'hq 9', { type: 'connected' }),
    ]).toEqual([
      { ok: true, value: 'taken' },
      { ok: true, value: 'taken' },
      { ok: true, value: 'known' },
      { ok: false, code: 'STEP_UNKNOWN' },
      { ok: false, code: 'APPLICATION_NOT_FOUND' },
    ])
    const read = await clerk.application.get({ applicationId: id })
    expect([read.connectedAtMs, ...read.events.slice(-2)]).toEqual([
      3_000,
      { type: 'connected', by: null, atMs: 3_000, about: null, text: null, source: '总部' },
      { type: 'step', by: null, atMs: 2_000, about: 'survey', text: null, source: '总部' },
    ])
    const archived = await clerk.application.archive({ commandId: commandId(), applicationId: id })
    expect(archived.connectedAtMs).toBe(3_000)
  })

  it('is written down by whoever heard it on the telephone, and not before it happened', async () => {
    const { application } = await acceptByExamples(clerk, { kind, visitId, today })
    const heard = {
      applicationId: application.id,
      what: { type: 'step', step: 'survey' },
      source: '业扩室 王工',
    } as const
    const now = staffed.hall.app.ports.clock.now().atMs
    const record = (atMs: number) => clerk.application.recordTold({ commandId: commandId(), ...heard, atMs })
    expect(await codeOf(record(now + 60_000))).toBe('TOLD_IN_THE_FUTURE')
    expect((await record(now - 60_000)).events.at(-1)).toMatchObject({ type: 'step', source: '业扩室 王工' })
    await clerk.application.withdraw({
      commandId: commandId(),
      applicationId: application.id,
      words: '不办了',
    })
    expect(await codeOf(record(now - 60_000))).toBe('APPLICATION_STATE_WRONG')
  })
})

describe('a correction', () => {
  it('keeps what stood there before, masked until somebody says why (C5)', async () => {
    const { application } = await acceptByExamples(clerk, { kind, visitId, today })
    const on = { applicationId: application.id }
    const correct = (field: string, answer: string) =>
      clerk.application.correct({ commandId: commandId(), ...on, field, answer, reason: '客户更正' })
    await correct('capacity', '10')
    const masked = await correct('applicantName', '孔令超')
    const shown = await clerk.application.reveal({ commandId: commandId(), ...on, reason: '核对姓名' })
    const shortly = (read: typeof masked) =>
      read.corrections.map(({ field, before, after }) => [field, before, after])
    expect([shortly(masked), shortly(shown)]).toEqual([
      [
        ['capacity', '8', '10'],
        ['applicantName', '孔*', '孔**'],
      ],
      [
        ['capacity', '8', '10'],
        ['applicantName', '孔超', '孔令超'],
      ],
    ])
    // What was revealed stays in sight for half an hour of work.
    expect((await correct('capacity', '12')).isFull).toBe(true)
  })
})

describe('the kinds at hand', () => {
  it('are the manager’s choice, in their order, each once, and no more than there are digits', async () => {
    const set = (...kinds: string[]) =>
      staffed.manager.application.setQuickKinds({ commandId: commandId(), kinds })
    await set('meter-test', kind, 'meter-test')
    expect([
      await clerk.application.quickKinds(),
      await codeOf(set('nothing')),
      await codeOf(set(...Array.from({ length: 10 }, () => kind))),
      await codeOf(clerk.application.setQuickKinds({ commandId: commandId(), kinds: [] })),
    ]).toEqual([['meter-test', kind], 'KIND_NOT_FOUND', 'INPUT_REFUSED', 'FORBIDDEN'])
  })
})

describe('the customer’s slip', () => {
  it('comes with the acceptance, and again for whoever said why, marked so (F4, H1)', async () => {
    await staffed.manager.hall.setPhone({ commandId: commandId(), phone: '0731-84590000' })
    const { counters } = await staffed.manager.hall.configuration()
    const printer = { name: '一号机', kind: 'network', address: '127.0.0.1', width: '58' } as const
    await staffed.manager.print.setPrinter({
      commandId: commandId(),
      counterId: counters[0]?.id ?? '',
      ...printer,
    })
    const { id } = await reviewed({ without: ['premises'] })
    await markAllRight(clerk, await clerk.application.kindOf({ applicationId: id }), id)
    const accepted = await clerk.application.accept({
      commandId: commandId(),
      applicationId: id,
      withGaps: true,
    })
    const again = () => clerk.application.printSlip({ commandId: commandId(), applicationId: id })
    const masked = await codeOf(again())
    await clerk.application.reveal({ commandId: commandId(), applicationId: id, reason: '客户丢失回执' })
    const copy = await again()
    expect([accepted.printerName, accepted.reprint, masked, copy.reprint]).toEqual([
      '一号机',
      null,
      'PERSONAL_DATA_MASKED',
      { copy: 1, by: `${people.clerk.name} ${people.clerk.number}` },
    ])
    const papers = staffed.all<{ paper: string }>('SELECT paper FROM print_job ORDER BY position')
    const lines = papers.map(({ paper }) =>
      (JSON.parse(paper) as { lines: { text?: string }[] }).lines.map(({ text = '' }) => text),
    )
    const wanted = [
      '业务受理回执',
      `申请编号：${accepted.number}`,
      '客户：孔超',
      '查询电话：0731-84590000',
      '还需补交',
    ]
    expect([
      wanted.filter((text) => !lines[0]?.includes(text)),
      lines[0]?.some((text) => text.startsWith('用电地址权属证明（2026-')),
      lines[1]?.includes('补打 第 1 次'),
    ]).toEqual([[], true, true])
  })
})
