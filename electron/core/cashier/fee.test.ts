import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  bills,
  billOf,
  bringTo,
  commandId,
  openHallWithBills,
  openShift,
  pay,
  refusalOf,
  sitDown,
  type Desk,
} from '../../../tests/support/payment-desk.ts'
import { managerApproval, people, type TestHall } from '../../../tests/support/test-hall.ts'
import type { PaymentLine } from '../../../shared/cashier/payment.ts'
import { fen } from '../../../shared/kernel/money.ts'

let hall: TestHall
let desk: Desk

/** Published yesterday, in force today. */
beforeEach(async () => {
  hall = await openHallWithBills()
  await publish(3_000, today)
  nextDay()
  desk = await sitDown(hall)
})
afterEach(() => hall.close())

const today = '2026-11-24'

function nextDay(): void {
  hall.advance(24 * 3600_000)
  hall.restart()
}

const meterTest = {
  code: 'meter-test',
  nameZh: '电能表校验费',
  nameEn: 'Meter test',
  unitZh: '只',
  unitEn: 'meter',
  standard: '湘发改价费〔2026〕12号',
}
const publish = async (amount: number | null, validFrom: string) =>
  (await hall.as(people.manager.number)).fee.publish({
    commandId: commandId(),
    ...meterTest,
    amount: amount === null ? null : fen(amount),
    validFrom,
  })
const feeLine = (quantity: number, amount: number, feeCode = 'meter-test'): PaymentLine => ({
  kind: 'fee',
  feeCode,
  quantity,
  amount: fen(amount),
})
const charge = async (...lines: PaymentLine[]) => {
  const { intentId } = await bringTo('choosing', desk)
  const refusal = await refusalOf(desk.clerk.cashier.chooseLines({ commandId: commandId(), intentId, lines }))
  await desk.clerk.cashier.abandonPayment({ commandId: commandId(), intentId })
  return refusal
}

describe('a fee', () => {
  it('is charged exactly as published, for each unit, and named on the receipt (F7)', async () => {
    const receipt = await pay(desk, {
      lines: [billOf(bills.october, 10_500), feeLine(2, 6_000)],
      tendered: 20_000,
    })
    expect([receipt.due, receipt.lines.at(-1)]).toEqual([
      16_500,
      {
        kind: 'fee',
        billId: null,
        period: null,
        feeCode: 'meter-test',
        feeName: '电能表校验费',
        quantity: 2,
        amount: 6_000,
      },
    ])
    const manager = await hall.as(people.manager.number)
    const [report] = await manager.shift.listOfDay({ businessDay: today })
    expect([report?.fees, report?.bills, report?.taken]).toEqual([6_000, 10_500, 16_500])
  })

  it('is refused with another amount, twice, and where the catalogue has none (F7)', async () => {
    expect([
      await charge(feeLine(2, 5_000)),
      await charge(feeLine(1, 3_000), feeLine(1, 3_000)),
      await charge(feeLine(1, 3_000, 'seal')),
    ]).toEqual([
      { code: 'FEE_DIFFERS', detail: { name: '电能表校验费', feeFen: 3_000 } },
      { code: 'FEE_TWICE' },
      { code: 'FEE_NOT_FOUND' },
    ])
  })

  it('changes at midnight of the day from which it was published, and ends likewise (F7)', async () => {
    await publish(3_500, '2026-11-25')
    await publish(null, '2026-11-26')
    const amounts: unknown[] = []
    for (let day = 0; day < 3; day += 1) {
      const clerk = await hall.as(people.clerk.number)
      amounts.push((await clerk.fee.list({})).map(({ amount }) => amount))
      nextDay()
    }
    expect(amounts).toEqual([[3_000], [3_500], []])
  })

  it('that changed since it was chosen is not taken (F7)', async () => {
    await publish(3_500, '2026-11-25')
    const { intentId } = await bringTo('received', desk, { lines: [feeLine(1, 3_000)], tendered: 3_000 })
    nextDay()
    const clerk = await hall.as(people.clerk.number)
    await openShift(clerk)
    const take = clerk.cashier.takePayment({ commandId: commandId(), intentId, change: fen(0) })
    expect(await refusalOf(take)).toEqual({
      code: 'FEE_DIFFERS',
      detail: { name: '电能表校验费', feeFen: 3_500 },
    })
  })

  it('is published by a manager only, from a day that has not begun, once', async () => {
    const manager = await hall.as(people.manager.number)
    const from = { commandId: commandId(), ...meterTest, amount: fen(1), validFrom: '2027-01-01' }
    await publish(3_500, '2026-12-01')
    expect([
      await refusalOf(desk.clerk.fee.publish(from)),
      await refusalOf(publish(1, today)),
      await refusalOf(publish(1, '2026-11-22')),
      await refusalOf(publish(1, '2026-12-01')),
      await refusalOf(publish(0, '2026-12-02')),
      (await manager.fee.history()).map(({ validFrom, amount }) => [validFrom, amount]),
    ]).toEqual([
      { code: 'FORBIDDEN' },
      { code: 'FEE_IN_THE_PAST' },
      { code: 'FEE_IN_THE_PAST' },
      { code: 'FEE_DAY_TAKEN' },
      { code: 'AMOUNT_ZERO' },
      [
        ['2026-12-01', 3_500],
        [today, 3_000],
      ],
    ])
  })

  it('is waived by a manager only, with a reason that stands on the day’s page (F7)', async () => {
    const { intentId } = await bringTo('choosing', desk)
    const waive = (approval: { number: string; pin: string }, who = desk.clerk) =>
      who.cashier.waiveFee({
        commandId: commandId(),
        intentId,
        feeCode: 'meter-test',
        quantity: 2,
        reason: '电表确有误差',
        approval,
      })
    const byClerk = await refusalOf(waive({ number: people.clerk.number, pin: people.clerk.pin }))
    await waive(managerApproval)
    const manager = await hall.as(people.manager.number)
    const { waivers } = await manager.cashier.dayQuality({ businessDay: today })
    expect([byClerk, waivers]).toMatchObject([
      { code: 'APPROVAL_REFUSED' },
      [
        {
          feeCode: 'meter-test',
          quantity: 2,
          amount: 6_000,
          reason: '电表确有误差',
          by: { number: people.clerk.number },
          approvedBy: { number: people.manager.number },
        },
      ],
    ])
  })
})
