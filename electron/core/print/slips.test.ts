import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fen } from '../../../shared/kernel/money.ts'
import { rightCheque } from '../../../tests/support/cheque.ts'
import {
  bringTo,
  commandId,
  openHallWithBills,
  refusalOf,
  sitDown,
  type Desk,
} from '../../../tests/support/payment-desk.ts'
import { people, type TestHall } from '../../../tests/support/test-hall.ts'

let hall: TestHall
let desk: Desk

beforeEach(async () => {
  hall = await openHallWithBills()
  desk = await sitDown(hall)
})
afterEach(() => hall.close())

async function setPrinter(): Promise<void> {
  const manager = await hall.as(people.manager.number)
  const { counters } = await manager.hall.configuration()
  const counterId = counters.find(({ number }) => number === 1)?.id ?? ''
  const printer = { name: '一号机', kind: 'network', address: '127.0.0.1', width: '58' } as const
  await manager.print.setPrinter({ commandId: commandId(), counterId, ...printer })
}
/** What waits for the printer, in its order. */
const queued = async () => (await desk.clerk.print.jobs()).map(({ title }) => title).toReversed()
const payIn = (id = commandId()) =>
  desk.clerk.shift.move({
    commandId: id,
    kind: 'pay-in',
    amount: fen(20_000),
    reason: '换零钱',
    receiver: '周岚',
  })
const count = () => desk.clerk.shift.count({ commandId: commandId(), pieces: { 'note-10000': 2 } })

async function offer(id = commandId(), toldCustomer = '明天下午五点前电话答复') {
  const manager = await hall.as(people.manager.number)
  const places = await manager.handoff.places()
  const place =
    places[0] ??
    (await manager.handoff.addPlace({
      commandId: commandId(),
      kind: 'department',
      nameZh: '计量中心',
      nameEn: 'Metering',
      phone: null,
      where: null,
    }))
  return desk.clerk.handoff.offer({
    commandId: id,
    subject: { kind: 'visit', id: desk.visitId },
    to: { kind: 'department', placeId: place.id },
    why: '电表疑似走快',
    doneSoFar: '已核对用电',
    toldCustomer,
    customer: { name: '孔令辉', phone: '13800003106' },
  })
}

describe('at a counter with a printer', () => {
  beforeEach(setPrinter)

  it('the slip of cash in or out is queued with it, once for each command, and none of what was refused', async () => {
    const id = commandId()
    const moved = [await payIn(id), await payIn(id)]
    const tooMuch = desk.clerk.shift.move({
      commandId: commandId(),
      kind: 'drop',
      amount: fen(20_001),
      reason: '大额入库',
      receiver: '周岚',
    })
    expect(await refusalOf(tooMuch)).toEqual({ code: 'DRAWER_TOO_LITTLE' })
    expect(moved.map(({ printerName }) => printerName)).toEqual(['一号机', '一号机'])
    expect(await queued()).toEqual(['现金收付单 1'])
  })

  it('a close puts the bank’s slip and the Z there, once, and again only when asked for', async () => {
    await payIn()
    const { shift } = await count()
    const input = { commandId: commandId(), deposit: fen(15_000) }
    const tooMuch = desk.clerk.shift.close({ commandId: commandId(), deposit: fen(20_001) })
    expect(await refusalOf(tooMuch)).toEqual({ code: 'DEPOSIT_TOO_LARGE' })
    const closed = [await desk.clerk.shift.close(input), await desk.clerk.shift.close(input)]
    expect(closed.map(({ printerName }) => printerName)).toEqual(['一号机', '一号机'])
    const once = ['现金收付单 1', '现金缴存单 2', '结班报表（Z） 1']
    expect(await queued()).toEqual(once)
    await desk.clerk.shift.printReport({ commandId: commandId(), shiftId: shift.id })
    expect(await queued()).toEqual([...once, '结班报表（Z） 1'])
  })

  it('a drawer that is handed over has its Z, with nothing for the bank', async () => {
    await payIn()
    await count()
    const { number, pin } = people.otherClerk
    const { printerName } = await desk.clerk.shift.handOver({ commandId: commandId(), to: { number, pin } })
    expect([printerName, await queued()]).toEqual(['一号机', ['现金收付单 1', '结班报表（Z） 1']])
  })

  it('the X is printed after a count of the drawer as it is, and not before (blind)', async () => {
    await payIn()
    const shiftId = (await desk.clerk.shift.mine())?.id ?? ''
    const print = (id = commandId()) => desk.clerk.shift.printReport({ commandId: id, shiftId })
    const blind = await refusalOf(print())
    await count()
    const id = commandId()
    await print(id)
    await print(id)
    const colleague = await hall.as(people.otherClerk.number)
    const foreign = await refusalOf(colleague.shift.printReport({ commandId: commandId(), shiftId }))
    expect([blind, foreign]).toEqual([{ code: 'COUNT_MISSING' }, { code: 'SHIFT_NOT_FOUND' }])
    expect(await queued()).toEqual(['现金收付单 1', '班中报表（X） 1'])
  })

  it('a wrong cheque goes back with its slip, a right one has none (C3)', async () => {
    const manager = await hall.as(people.manager.number)
    await manager.cashier.setPayee({ commandId: commandId(), name: rightCheque.payee })
    const { intentId } = await bringTo('due', desk)
    const on = { commandId: commandId(), intentId, amount: fen(10_500) }
    const wrong = { ...on, cheque: { ...rightCheque, hasSeal: false } }
    const slips = [await desk.clerk.cashier.returnCheque(wrong), await desk.clerk.cashier.returnCheque(wrong)]
    const right = desk.clerk.cashier.returnCheque({ ...on, commandId: commandId(), cheque: rightCheque })
    expect(await refusalOf(right)).toEqual({ code: 'CHEQUE_RIGHT' })
    expect([slips.map(({ printerName }) => printerName), await queued()]).toEqual([
      ['一号机', '一号机'],
      ['支票退还说明单 1'],
    ])
  })

  it('a customer who is sent out of the hall has a slip, and another when it is asked for (H1)', async () => {
    const id = commandId()
    const first = await offer(id)
    await offer(id)
    const again = { commandId: commandId(), handOffId: first.id }
    await desk.clerk.handoff.printSlip(again)
    await desk.clerk.handoff.printSlip(again)
    const unknown = desk.clerk.handoff.printSlip({ commandId: commandId(), handOffId: commandId() })
    expect(await refusalOf(unknown)).toEqual({ code: 'HAND_OFF_NOT_FOUND' })
    const title = `移交单 ${first.number}`
    expect([first.printerName, await queued()]).toEqual(['一号机', [title, title]])
  })
})

describe('a slip or a report that was on paper before', () => {
  const clerkName = `${people.clerk.name} ${people.clerk.number}`
  /** Whether each paper in the queue says that it is a copy, in the queue's order; and whether one would open the drawer. */
  const papers = () =>
    hall.app.database.connection
      .prepare('SELECT paper FROM print_job ORDER BY position')
      .pluck()
      .all()
      .map((paper) => {
        const { lines, opensDrawer } = JSON.parse(String(paper)) as {
          readonly lines: readonly { readonly text?: string }[]
          readonly opensDrawer: boolean
        }
        const marks = lines.flatMap(({ text = '' }) => (text.startsWith('补打') ? [text] : []))
        return { marks, opensDrawer }
      })

  it('says so, which copy it is and for whom; no copy opens the drawer (C5)', async () => {
    await setPrinter()
    const moved = await payIn()
    const reprint = (who = desk.clerk) =>
      who.shift.printSlip({ commandId: commandId(), movementId: moved.id })
    const manager = await hall.as(people.manager.number)
    const copies = [moved.reprint, (await reprint()).reprint, (await reprint(manager)).reprint]
    const colleague = await hall.as(people.otherClerk.number)
    expect([copies, await refusalOf(reprint(colleague))]).toEqual([
      [null, { copy: 1, by: clerkName }, { copy: 2, by: `${people.manager.name} ${people.manager.number}` }],
      { code: 'MOVEMENT_NOT_FOUND' },
    ])
    expect(papers()).toEqual([
      { marks: [], opensDrawer: true },
      { marks: ['补打 第 1 次', `补打人：${clerkName}`], opensDrawer: false },
    ])
  })

  it('is the Z, but no X, which is each of its own moment; and the hand-off slip', async () => {
    const moved = await payIn()
    await count()
    const shiftId = (await desk.clerk.shift.mine())?.id ?? ''
    const print = () => desk.clerk.shift.printReport({ commandId: commandId(), shiftId })
    const interim = [await print(), await print()]
    const handOff = await offer()
    const slip = await desk.clerk.handoff.printSlip({ commandId: commandId(), handOffId: handOff.id })
    const closed = await desk.clerk.shift.close({ commandId: commandId(), deposit: fen(15_000) })
    const again = await print()
    expect([...interim, handOff, slip, closed, again].map(({ reprint }) => reprint?.copy ?? 0)).toEqual([
      0, 0, 0, 1, 0, 1,
    ])
    expect(moved.reprint).toBeNull()
  })
})

it('without a printer the page is told to print, and nothing waits', async () => {
  await payIn()
  await count()
  const shiftId = (await desk.clerk.shift.mine())?.id ?? ''
  const handOff = await offer()
  const answers = [
    await desk.clerk.shift.printReport({ commandId: commandId(), shiftId }),
    handOff,
    await desk.clerk.handoff.printSlip({ commandId: commandId(), handOffId: handOff.id }),
    await desk.clerk.shift.close({ commandId: commandId(), deposit: fen(15_000) }),
  ]
  expect([answers.map(({ printerName }) => printerName), await queued()]).toEqual([
    [null, null, null, null],
    [],
  ])
})
