import { afterEach, beforeEach, expect, it } from 'vitest'
import { acceptByExamples } from '../../../tests/support/application-desk.ts'
import {
  bringTo,
  commandId,
  openHallWithBills,
  pay,
  resident,
  sitDown,
  type Desk,
} from '../../../tests/support/payment-desk.ts'
import { managerApproval, people, type TestHall } from '../../../tests/support/test-hall.ts'
import { fen } from '../../../shared/kernel/money.ts'

let hall: TestHall
let desk: Desk
beforeEach(async () => {
  hall = await openHallWithBills()
  const manager = await hall.as(people.manager.number)
  await manager.fee.publish({
    commandId: commandId(),
    code: 'meter-test',
    nameZh: '电能表校验费',
    nameEn: 'Meter test',
    unitZh: '只',
    unitEn: 'meter',
    standard: '湘发改价费〔2026〕12号',
    amount: fen(3_000),
    validFrom: '2026-11-24',
  })
  hall.advance(24 * 3600_000)
  hall.restart()
  desk = await sitDown(hall)
})
afterEach(() => hall.close())

const due = () => desk.clerk.application.feesDue({ visitId: desk.visitId })
const line = { kind: 'fee', feeCode: 'meter-test', quantity: 1, amount: fen(3_000) } as const
const one = { code: 'meter-test', quantity: 1, accountNumber: resident }

it('an accepted application’s fee goes to the cashier in the same visit, until it is paid, and again when that is reversed (F7, C5)', async () => {
  const seen = [await due()]
  await acceptByExamples(desk.clerk, {
    kind: 'meter-test',
    visitId: desk.visitId,
    accountNumber: resident,
    today: '2026-11-24',
  })
  seen.push(await due())
  const { id: receiptId } = await pay(desk, { lines: [line], tendered: 3_000 })
  seen.push(await due())
  await desk.clerk.cashier.reverseReceipt({
    commandId: commandId(),
    receiptId,
    cause: 'entry',
    reason: '户号收错',
    approval: managerApproval,
  })
  seen.push(await due())
  expect(seen).toEqual([[], [one], [], [one]])
})

it('what a manager waived is due no more (F7)', async () => {
  await acceptByExamples(desk.clerk, {
    kind: 'meter-test',
    visitId: desk.visitId,
    accountNumber: resident,
    today: '2026-11-24',
  })
  const { intentId } = await bringTo('choosing', desk)
  await desk.clerk.cashier.waiveFee({
    commandId: commandId(),
    intentId,
    feeCode: 'meter-test',
    quantity: 1,
    reason: '电表有误，不收费',
    approval: managerApproval,
  })
  expect(await due()).toEqual([])
})
