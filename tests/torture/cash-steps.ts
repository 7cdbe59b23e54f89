import { fen } from '../../shared/kernel/money.ts'
import type { Client } from '../support/client.ts'
import { billOf, bills, resident } from '../support/payment-desk.ts'
import { managerApproval } from '../support/test-hall.ts'
import { idOf } from './id-of.ts'

type Known = Record<string, { readonly id?: string; readonly intentId?: string }>
type CashStep = {
  readonly name: string
  readonly run: (client: Client, known: Known, visitId: string) => Promise<unknown>
}

const commandId = (name: string) => ({ commandId: idOf(`cash ${name}`) })
const intent = (known: Known) => ({ intentId: known['open payment']?.intentId ?? '' })

/** A whole shift with every kind of money in it, always with the same command ids, as pages repeat them. */
export const cashSteps: readonly CashStep[] = [
  {
    name: 'open',
    run: ({ shift }) =>
      shift.open({ ...commandId('open'), pieces: { 'note-10000': 2 }, differenceReason: '经理补足零钱' }),
  },
  {
    name: 'open payment',
    run: ({ cashier }, _, visitId) =>
      cashier.openPayment({ ...commandId('open payment'), visitId, accountNumber: resident }),
  },
  {
    name: 'lines',
    run: ({ cashier }, known) =>
      cashier.chooseLines({
        ...commandId('lines'),
        ...intent(known),
        lines: [billOf(bills.october, 10_500), { kind: 'prepayment', amount: fen(500) }],
      }),
  },
  {
    name: 'means',
    run: ({ cashier }, known) =>
      cashier.chooseMeans({
        ...commandId('means'),
        ...intent(known),
        parts: [
          { means: 'balance', amount: fen(3_000) },
          { means: 'wechat', amount: fen(4_000), reference: '4200002155' },
        ],
      }),
  },
  {
    name: 'tender',
    run: ({ cashier }, known) =>
      cashier.tender({ ...commandId('tender'), ...intent(known), tendered: fen(5_000) }),
  },
  {
    name: 'received',
    run: ({ cashier }, known) =>
      cashier.confirmReceived({ ...commandId('received'), ...intent(known), tendered: fen(5_000) }),
  },
  {
    name: 'take',
    run: ({ cashier }, known) =>
      cashier.takePayment({ ...commandId('take'), ...intent(known), change: fen(1_000) }),
  },
  {
    name: 'reverse',
    run: ({ cashier }, known) =>
      cashier.reverseReceipt({
        ...commandId('reverse'),
        receiptId: known['take']?.id ?? '',
        cause: 'entry',
        reason: '户号收错',
        approval: managerApproval,
      }),
  },
  {
    name: 'drop',
    run: ({ shift }) =>
      shift.move({
        ...commandId('drop'),
        kind: 'drop',
        amount: fen(5_000),
        reason: '大额入库',
        receiver: '周岚',
      }),
  },
  {
    name: 'count',
    run: ({ shift }) => shift.count({ ...commandId('count'), pieces: { 'note-10000': 1, 'note-2000': 2 } }),
  },
  {
    name: 'close',
    run: ({ shift }) =>
      shift.close({ ...commandId('close'), deposit: fen(10_000), account: '少十元，原因待查' }),
  },
]
