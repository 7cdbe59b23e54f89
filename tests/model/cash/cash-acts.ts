import { reverseReceipt } from '../../../electron/core/cashier/reverse-receipt.ts'
import { waiveFee } from '../../../electron/core/cashier/waive-fee.ts'
import { till } from '../../../electron/core/cashier/index.ts'
import { handOver as passOn } from '../../../electron/core/shift/hand-over.ts'
import { findStaffByNumber } from '../../../electron/core/staff/index.ts'
import { capitalAmount } from '../../../shared/cashier/capital-amount.ts'
import { recordedMeansSchema, type Part } from '../../../shared/cashier/means.ts'
import type { PaymentLine, Receipt } from '../../../shared/cashier/payment.ts'
import { fen } from '../../../shared/kernel/money.ts'
import type { ShiftReport } from '../../../shared/shift/shift.ts'
import { rightCheque } from '../../support/cheque.ts'
import { runCommand } from '../../support/run-command.ts'
import { people } from '../../support/test-hall.ts'
import { accounts, clerks, fee, type CashOffice, type KnownReceipt } from './cash-office.ts'
import { withoutSignature } from './check-office.ts'
import { codeOf } from '../../support/refusal-of.ts'

export type Dice = readonly number[]
/** One act by clerk 0 or 1; the dice say which of what is possible. */
export type CashAct = (office: CashOffice, by: number, dice: Dice) => Promise<boolean>

const commandId = () => crypto.randomUUID()
const clerkOf = ({ as }: CashOffice, by: number) => as(clerks[by] ?? people.clerk)
const pieces = (hundreds: number) => ({ 'note-10000': hundreds })

export const open: CashAct = async (office, by, [hundreds = 0]) => {
  const { shifts, left } = office
  const float = (hundreds % 6) * 10_000
  const differs = left[by] !== null && left[by] !== float
  const input = { commandId: commandId(), pieces: pieces(hundreds % 6) }
  const { shift } = clerkOf(office, by)
  if (shifts[by] !== undefined) return refused(shift.open(input), 'SHIFT_ALREADY_OPEN')
  if (shifts[1 - by]?.counter === by) return refused(shift.open(input), 'DRAWER_IN_USE')
  if (differs) await refused(shift.open(input), 'FLOAT_DIFFERS')
  const opened = await shift.open({
    ...input,
    commandId: commandId(),
    ...(differs ? { differenceReason: '清点不符' } : {}),
  })
  shifts[by] = { id: opened.id, counter: by, expected: float }
  return true
}

export const move: CashAct = async (office, by, [kind = 0, amount = 0]) => {
  const shift = office.shifts[by]
  const kinds = ['pay-in', 'pay-out', 'drop'] as const
  const chosen = kinds[kind % 3] ?? 'pay-in'
  const sum = 1 + (amount % 30_000)
  const call = () =>
    clerkOf(office, by).shift.move({
      commandId: commandId(),
      kind: chosen,
      amount: fen(sum),
      reason: '零钱',
      receiver: '周岚',
    })
  if (shift === undefined) return refused(call(), 'NO_SHIFT')
  if (chosen !== 'pay-in' && sum > shift.expected) return refused(call(), 'DRAWER_TOO_LITTLE')
  await call()
  shift.expected += chosen === 'pay-in' ? sum : -sum
  return true
}

/** A payment in any mixture of means, with a crash between two of its steps where the dice say so. */
export const pay: CashAct = async (office, by, dice) => {
  const { shifts, owed, balance, visits, receipts, hall } = office
  const [which = 0, share = 0, extra = 0, wallet = 0, crashAt = 0] = dice
  const accountNumber = accounts[which % 2] ?? accounts[0]
  const lines = linesFor(office, accountNumber, which, share)
  const due = lines.reduce((sum, { amount }) => sum + amount, 0)
  const used = Math.min(wallet % 3 === 0 ? (balance[accountNumber] ?? 0) : 0, due)
  const byWallet = wallet % 4 === 0 ? Math.min(due - used, 1 + (wallet % 5_000)) : 0
  const cash = due - used - byWallet
  const tendered = cash === 0 ? 0 : cash + (extra % 5_000)
  const visitId = visits[by] ?? ''
  const cashier = () => clerkOf(office, by).cashier
  const opening = cashier().openPayment({ commandId: commandId(), visitId, accountNumber })
  const shift = shifts[by]
  if (shift === undefined) return refused(opening, 'NO_SHIFT')
  if (shift.counter !== by) return refused(opening, 'SHIFT_AT_OTHER_DRAWER')
  const { intentId } = await opening
  const parts: Part[] = [
    ...(used > 0 ? [{ means: 'balance', amount: fen(used) } as const] : []),
    ...(byWallet > 0 ? [otherPart(byWallet, wallet, receipts.length + office.slips.length)] : []),
  ]
  office.slips.push(intentId)
  const on = () => ({ commandId: commandId(), intentId })
  const steps = [
    () => cashier().chooseLines({ ...on(), lines }),
    () => cashier().chooseMeans({ ...on(), parts }),
    () => cashier().tender({ ...on(), tendered: fen(tendered) }),
    () => cashier().confirmReceived({ ...on(), tendered: fen(tendered) }),
  ]
  for (const [place, step] of steps.entries()) {
    await step()
    if (crashAt % 40 === place) hall.restart()
  }
  if (crashAt % 11 === 0) {
    await cashier().abandonPayment(on())
    return true
  }
  const last = { ...on(), change: fen(tendered - cash) }
  const receipt = await cashier().takePayment(last)
  // A double click, or a page that asks again after a crash (L12).
  if (crashAt % 7 === 0) hall.restart()
  if (crashAt % 5 === 0) same(await cashier().takePayment(last), receipt)
  receipts.push(known(receipt, accountNumber, { by, cash, used, lines }))
  shift.expected += cash
  for (const line of lines) {
    if (line.kind === 'bill') owed[line.billId] = (owed[line.billId] ?? 0) - line.amount
    else if (line.kind === 'fee') office.fees += line.amount
    else balance[accountNumber] = (balance[accountNumber] ?? 0) + line.amount
  }
  balance[accountNumber] = (balance[accountNumber] ?? 0) - used
  return true
}

/** By any of the other means; each with a number of its own. */
function otherPart(amount: number, which: number, number: number): Part {
  const slip = String(10_000_000 + number)
  if (which % 5 === 0) {
    const cheque = { ...rightCheque, number: slip, amountInCapitals: capitalAmount(amount) }
    return { means: 'cheque', amount: fen(amount), cheque }
  }
  const means = recordedMeansSchema.options[which % recordedMeansSchema.options.length] ?? 'wechat'
  return { means, amount: fen(amount), reference: slip }
}

function linesFor(
  { owed, hall }: CashOffice,
  accountNumber: string,
  which: number,
  share: number,
): PaymentLine[] {
  const bills = hall.app.database.connection
    .prepare('SELECT id FROM bill WHERE account_number = ? ORDER BY id')
    .pluck()
    .all(accountNumber) as string[]
  const unpaid = bills.filter((id) => (owed[id] ?? 0) > 0)
  const billId = unpaid[which % Math.max(1, unpaid.length)]
  const prepayment = { kind: 'prepayment', amount: fen(1 + (share % 9_000)) } as const
  const quantity = 1 + (share % 3)
  const fees =
    which % 4 === 0
      ? [{ kind: 'fee', feeCode: fee.code, quantity, amount: fen(fee.amount * quantity) } as const]
      : []
  if (billId === undefined || which % 3 === 0) return [prepayment, ...fees]
  const most = owed[billId] ?? 0
  const amount = share % 2 === 0 ? most : 1 + (share % most)
  return [{ kind: 'bill', billId, amount: fen(amount) }, ...(which % 5 === 0 ? [prepayment] : []), ...fees]
}

function known(
  { id }: Receipt,
  account: string,
  { by, cash, used, lines }: { by: number; cash: number; used: number; lines: readonly PaymentLine[] },
): KnownReceipt {
  const bills = lines.flatMap((line) => (line.kind === 'bill' ? [[line.billId, line.amount] as const] : []))
  const prepaid = lines.reduce((sum, { kind, amount }) => (kind === 'prepayment' ? sum + amount : sum), 0)
  return {
    id,
    account,
    cash,
    bills: Object.fromEntries(bills),
    prepaid,
    used,
    fees: lines.reduce((sum, { kind, amount }) => (kind === 'fee' ? sum + amount : sum), 0),
    takenBy: by,
    isReversed: false,
  }
}

/**
 * C5, L8. Without the manager's PIN, whose hash is slow on purpose: that has tests of its own; what is approved here is
 * the same use-case.
 */
export const reverse: CashAct = async (office, by, [pick = 0]) => {
  const { receipts, reversals, shifts, owed, balance, hall } = office
  const receipt = receipts[pick % Math.max(1, receipts.length)]
  const shift = shifts[by]
  if (receipt === undefined) return false
  const { number } = clerks[by] ?? people.clerk
  const manager = (await office.as(people.manager).staff.list()).find(
    (each) => each.number === people.manager.number,
  )
  const input = { receiptId: receipt.id, cause: 'entry', reason: '户号收错' } as const
  const result = await runCommand(hall, number, (command) =>
    reverseReceipt(command, input, manager?.id ?? ''),
  )
  const { account, cash, used, prepaid } = receipt
  const wrong = receipt.isReversed
    ? 'RECEIPT_REVERSED'
    : shift === undefined
      ? 'NO_SHIFT'
      : cash > shift.expected
        ? 'DRAWER_TOO_LITTLE'
        : prepaid > (balance[account] ?? 0) + used
          ? 'BALANCE_TOO_LITTLE'
          : undefined
  if (!result.ok || shift === undefined || wrong !== undefined) {
    if (result.ok || result.code !== wrong)
      throw new Error(`reversal: ${result.ok ? 'accepted' : result.code} for ${wrong}`)
    return false
  }
  receipt.isReversed = true
  reversals.push(result.value.id)
  shift.expected -= cash
  balance[account] = (balance[account] ?? 0) + used - prepaid
  office.fees -= receipt.fees
  for (const [id, amount] of Object.entries(receipt.bills)) owed[id] = (owed[id] ?? 0) + amount
  return true
}

/** F7: a fee that is not charged leaves no trace in the money; without the manager's PIN, as in `reverse`. */
export const waive: CashAct = async (office, by, [units = 0]) => {
  const { number } = clerks[by] ?? people.clerk
  const { cashier } = clerkOf(office, by)
  const opening = cashier.openPayment({
    commandId: commandId(),
    visitId: office.visits[by] ?? '',
    accountNumber: accounts[units % 2] ?? accounts[0],
  })
  const shift = office.shifts[by]
  if (shift === undefined) return refused(opening, 'NO_SHIFT')
  if (shift.counter !== by) return refused(opening, 'SHIFT_AT_OTHER_DRAWER')
  const { intentId } = await opening
  const manager = office.hall.app.database.read(
    (tx) => findStaffByNumber(tx, people.manager.number)?.id ?? '',
  )
  const wish = { intentId, feeCode: fee.code, quantity: 1 + (units % 5), reason: '电表有误' }
  const waived = await runCommand(office.hall, number, (command) => waiveFee(command, wish, manager))
  if (!waived.ok) throw new Error(`waiver: ${waived.code}`)
  await cashier.abandonPayment({ commandId: commandId(), intentId })
  return true
}

/** Counted wrongly first now and then; a difference is written up, part of it goes to the bank. */
export const close: CashAct = async (office, by, [off = 0, bank = 0, again = 0]) => {
  const shift = office.shifts[by]
  const { shift: api } = clerkOf(office, by)
  const counted = (shift?.expected ?? 0) + (off % 3 === 0 ? (off % 7) - 3 : 0)
  const amount = Math.max(0, counted)
  const count = { commandId: commandId(), pieces: { 'coin-1': amount } }
  if (shift === undefined) return refused(api.count(count), 'NO_SHIFT')
  if (amount > 100_000) return false
  if (again % 2 === 0) await api.count({ commandId: commandId(), pieces: {} })
  await api.count(count)
  const differs = amount !== shift.expected
  const deposit = fen(bank % (amount + 1))
  const closing = { deposit, ...(differs ? { account: '多数了一枚' } : {}) }
  if (differs) await refused(api.close({ commandId: commandId(), deposit }), 'ACCOUNT_MISSING')
  const {
    printerName: _page,
    reprint: _copy,
    ...report
  } = await api.close({ commandId: commandId(), ...closing })
  await freeze(office, by, report, amount - deposit)
  return true
}

/** Counted by both; without the colleague's PIN, for the reason that `reverse` gives. */
export const handOver: CashAct = async (office, by, [off = 0]) => {
  const { hall, shifts } = office
  const shift = shifts[by]
  const { shift: api } = clerkOf(office, by)
  if (shift === undefined || shift.expected > 100_000) return false
  const amount = Math.max(0, shift.expected + (off % 3 === 0 ? (off % 7) - 3 : 0))
  await api.count({ commandId: commandId(), pieces: { 'coin-1': amount } })
  const colleague = clerks[1 - by] ?? people.clerk
  const colleagueId = hall.app.database.read((tx) => findStaffByNumber(tx, colleague.number)?.id ?? '')
  const account = amount === shift.expected ? {} : { account: '多数了一枚' }
  const { number } = clerks[by] ?? people.clerk
  const result = await runCommand(hall, number, (command) => passOn(command, till, account, colleagueId))
  if (shifts[1 - by] !== undefined) {
    if (result.ok || result.code !== 'SHIFT_ALREADY_OPEN') throw new Error('a second drawer was taken over')
    return false
  }
  if (!result.ok) throw new Error(`hand-over: ${result.code}`)
  await freeze(office, by, await office.as(people.manager).shift.report({ shiftId: shift.id }), amount)
  const taken = await clerkOf(office, 1 - by).shift.mine()
  if (taken?.float !== amount) throw new Error('taken over with another float')
  shifts[1 - by] = { id: taken.id, counter: shift.counter, expected: amount }
  return true
}

/** L6, L18: from now on the manager's report must say for ever what the clerk's said at the close. */
async function freeze(office: CashOffice, by: number, report: ShiftReport, left: number): Promise<void> {
  const shift = office.shifts[by]
  if (shift === undefined) throw new Error('nothing to freeze')
  const { close: frozen } = report.shift
  if (frozen?.expected !== shift.expected || frozen.left !== left)
    throw new Error(`closed with ${frozen?.expected} and ${frozen?.left}, for ${shift.expected} and ${left}`)
  const read = await office.as(people.manager).shift.report({ shiftId: shift.id })
  if (JSON.stringify(read) !== JSON.stringify(report)) throw new Error('the manager reads another Z')
  office.closed.set(shift.id, {
    report: JSON.stringify(withoutSignature(report)),
    sum: shift.expected - report.deposited,
  })
  office.left[shift.counter] = left
  office.shifts[by] = undefined
}

export const sign: CashAct = async ({ as }) => {
  const [first] = await as(people.manager).shift.listToSign()
  if (first === undefined) return false
  await as(people.manager).shift.sign({ commandId: commandId(), shiftId: first.id, words: '已核对' })
  return true
}

export const crash: CashAct = ({ hall }) => {
  hall.restart()
  return Promise.resolve(true)
}

async function refused(call: Promise<unknown>, code: string): Promise<false> {
  const found = await codeOf(call)
  if (found !== code) throw new Error(`${found} for ${code}`)
  return false
}

function same(again: Receipt, first: Receipt): void {
  if (JSON.stringify(again) !== JSON.stringify(first)) throw new Error('a repeated payment was another one')
}
