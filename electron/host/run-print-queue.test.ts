import iconv from 'iconv-lite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  bringTo,
  commandId,
  openHallWithBills,
  pay,
  refusalOf,
  sitDown,
  type Desk,
} from '../../tests/support/payment-desk.ts'
import { startFakePrinter, type FakePrinter } from '../../tests/support/fake-printer.ts'
import { people, type TestHall } from '../../tests/support/test-hall.ts'
import { releaseInterrupted, takeJob } from '../core/app.ts'
import { printAll } from './run-print-queue.ts'

let hall: TestHall
let desk: Desk
let printer: FakePrinter

beforeEach(async () => {
  hall = await openHallWithBills()
  desk = await sitDown(hall)
  printer = await startFakePrinter()
  await setPrinter(1, printer.address, '一号机')
})
afterEach(async () => {
  await printer.close()
  hall.close()
})

async function setPrinter(counterNumber: number, address: string, name: string): Promise<string> {
  const manager = await hall.as(people.manager.number)
  const { counters } = await manager.hall.configuration()
  const counterId = counters.find(({ number }) => number === counterNumber)?.id ?? ''
  const setting = { counterId, name, kind: 'network', address, width: '80' } as const
  return (await manager.print.setPrinter({ commandId: commandId(), ...setting })).id
}
const textOf = (bytes: Buffer | undefined) => iconv.decode(bytes ?? Buffer.alloc(0), 'gb18030')
const jobs = async () => (await hall.as(people.clerk.number)).print.jobs()
const printReceipt = async (receiptId: string) =>
  (await hall.as(people.clerk.number)).cashier.recordPrint({ commandId: commandId(), receiptId })
const laterMs = 11_000

describe('a receipt at a counter with a printer', () => {
  it('goes there by itself, once, in the order of the payments, and opens the drawer for the money', async () => {
    const first = await pay(desk)
    const print = await printReceipt(first.id)
    await printReceipt(first.id)
    await printAll(hall.app)
    const [paper, copy] = printer.papers.map(textOf)
    expect([print.printerName, printer.papers.length, (await jobs()).map(({ state }) => state)]).toEqual([
      '一号机',
      2,
      ['printed', 'printed'],
    ])
    expect(paper).toContain('00000001')
    expect(paper).toMatch(/应收 +105\.00/)
    expect(paper).toContain('壹佰零伍元整')
    expect(copy).toContain('补打 第 1 次')
    const pulse = Buffer.from([0x1b, 0x70])
    expect(printer.papers.map((each) => each.includes(pulse))).toEqual([true, false])
  })

  it('is printed by the page where the counter has none', async () => {
    const other = await sitDown(hall, people.otherClerk, 2)
    const receipt = await pay(other)
    const print = await other.clerk.cashier.recordPrint({ commandId: commandId(), receiptId: receipt.id })
    expect([print.printerName, await jobs()]).toEqual([null, []])
  })
})

describe('a printer that does not work', () => {
  it.each(['off', 'paper-out'] as const)(
    'because it is %s keeps the job waiting; the payment stands, and it is printed later, unmarked',
    async (trouble) => {
      const receipt = await pay(desk)
      await printReceipt(receipt.id)
      const { address } = printer
      if (trouble === 'off') await setPrinter(1, '127.0.0.1:1', '一号机')
      else printer.state = 'paper-out'
      if (trouble === 'off') await printReceipt(receipt.id)
      await printAll(hall.app)
      const [waiting] = await jobs()
      expect([waiting?.state, waiting?.trouble]).toEqual(['waiting', trouble])
      printer.state = 'fine'
      if (trouble === 'off') {
        const printerId = await setPrinter(1, address, '一号机')
        await desk.clerk.print.redirect({ commandId: commandId(), jobId: waiting?.id ?? '', printerId })
      }
      hall.advance(laterMs)
      await printAll(hall.app)
      expect((await jobs()).every(({ state }) => state === 'printed')).toBe(true)
      expect(textOf(printer.papers.at(-1))).not.toContain('重印')
    },
  )

  it('half-way leaves the job stuck until somebody has looked; printed again it is marked, and the drawer stays shut', async () => {
    const receipt = await pay(desk)
    await printReceipt(receipt.id)
    printer.state = 'breaks-off'
    await printAll(hall.app)
    hall.advance(laterMs)
    printer.state = 'fine'
    await printAll(hall.app)
    const [stuck] = await jobs()
    expect([stuck?.state, stuck?.trouble]).toEqual(['stuck', 'broken-off'])
    await desk.clerk.print.again({ commandId: commandId(), jobId: stuck?.id ?? '' })
    await printAll(hall.app)
    const [done] = await jobs()
    const paper = printer.papers.at(-1)
    expect([done?.state, done?.isRepeat, textOf(paper).includes('重印')]).toEqual(['printed', true, true])
    expect(paper?.includes(Buffer.from([0x1b, 0x70]))).toBe(false)
  })

  it('and a program that died meanwhile leave it stuck as well: never twice unmarked', async () => {
    const receipt = await pay(desk)
    await printReceipt(receipt.id)
    const taken = await takeJob(hall.app)
    hall.restart()
    await releaseInterrupted(hall.app)
    await printAll(hall.app)
    const [stuck] = await jobs()
    expect([taken?.id, stuck?.id, stuck?.state, stuck?.trouble, printer.papers.length]).toEqual([
      stuck?.id,
      stuck?.id,
      'stuck',
      'interrupted',
      0,
    ])
  })

  it('holds up nobody else’s printer, and its job may be cancelled or sent elsewhere', async () => {
    const second = await startFakePrinter()
    try {
      const other = await sitDown(hall, people.otherClerk, 2)
      const secondId = await setPrinter(2, second.address, '二号机')
      const firstReceipt = await pay(desk)
      await printReceipt(firstReceipt.id)
      printer.state = 'breaks-off'
      await printAll(hall.app)
      const [stuck] = await jobs()
      await desk.clerk.print.redirect({ commandId: commandId(), jobId: stuck?.id ?? '', printerId: secondId })
      await printAll(hall.app)
      expect(textOf(second.papers[0])).toContain('重印')
      await printReceipt(firstReceipt.id)
      const [waiting] = await jobs()
      await desk.clerk.print.cancel({ commandId: commandId(), jobId: waiting?.id ?? '' })
      const again = desk.clerk.print.again({ commandId: commandId(), jobId: waiting?.id ?? '' })
      expect(await refusalOf(again)).toEqual({
        code: 'PRINT_JOB_STATE_WRONG',
        detail: { state: 'cancelled' },
      })
      await bringTo('choosing', other)
    } finally {
      await second.close()
    }
  })
})
