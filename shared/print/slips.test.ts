import { describe, expect, it } from 'vitest'
import type { ChequeReturn } from '../cashier/cheque.ts'
import type { HandOff } from '../handoff/hand-off.ts'
import { fen } from '../kernel/money.ts'
import { localTimestamp } from '../kernel/local-instant.ts'
import type { Movement, ShiftReport } from '../shift/shift.ts'
import { chequeReturnPaper } from './cheque-return-paper.ts'
import { handOffPaper } from './hand-off-paper.ts'
import { movementPaper } from './movement-paper.ts'
import { columnsOf, layOut, printable, widthOf, type Paper } from './paper.ts'
import { shiftReportPaper } from './shift-report-paper.ts'
import { shiftPaperWords as words } from './shift-words.ts'

const atMs = Date.parse('2026-11-23T02:42:07Z')
const time = (at: number) => localTimestamp(at, 'Asia/Shanghai')
const place = { hallName: '滨江供电营业厅', time }
const by = { id: crypto.randomUUID(), number: '1007', name: '阿依古丽·买买提江' }
const drop: Movement = {
  id: crypto.randomUUID(),
  number: 12,
  kind: 'drop',
  amount: fen(999_999_999_999),
  reason: '大额现金入库，超过钱箱限额，按规定当面清点封包',
  receiver: '周岚',
  by,
  atMs,
}
const deposit: Movement = { ...drop, number: 13, kind: 'deposit', amount: fen(750_050), reason: 'deposit' }
const report: ShiftReport = {
  shift: {
    id: crypto.randomUUID(),
    number: 7,
    businessDay: '2026-11-23',
    counterId: crypto.randomUUID(),
    counterNumber: 3,
    clerk: by,
    state: 'to-sign',
    openedAtMs: atMs,
    float: fen(10_000),
    leftBefore: fen(10_000),
    differenceReason: null,
    movements: [drop, deposit],
    counts: [{ pieces: { 'note-10000': 120, 'coin-1': 3 }, counted: fen(1_200_003), atMs, isCurrent: false }],
    close: {
      closedAtMs: atMs,
      expected: 1_200_103,
      counted: fen(1_200_003),
      overShort: -100,
      account: '少收一元，已回看监控',
      left: fen(449_953),
      signed: { by: { ...by, name: '李主任' }, words: '情况属实', atMs },
    },
  },
  asOfMs: atMs,
  receipts: 2,
  firstReceipt: 41,
  lastReceipt: 42,
  received: fen(20_000),
  change: fen(9_000),
  refunded: fen(500),
  taken: 11_000,
  bills: 10_500,
  prepayments: 300,
  fees: 200,
  means: [{ means: 'wechat', count: 1, amount: 1_234_567 }],
  reversals: 0,
  paidIn: fen(5_000),
  paidOut: fen(300),
  dropped: fen(999_999_999_999),
  deposited: fen(750_050),
  expected: 1_200_103,
}
const open: ShiftReport = { ...report, shift: { ...report.shift, state: 'open', close: null } }
const chequeReturn: ChequeReturn = {
  id: crypto.randomUUID(),
  number: 1,
  amount: fen(10_500),
  cheque: {
    number: '30901234',
    bank: '中国工商银行滨江支行营业部',
    payee: '滨江供电公司',
    issuedOn: '2026-11-01',
    amountInCapitals: '壹佰零伍元整',
    hasSeal: false,
    isUnaltered: true,
    isDateInCapitals: true,
  },
  mistakes: ['EXPIRED', 'SEAL_MISSING'],
  by,
  atMs,
}
const handOff: HandOff = {
  id: crypto.randomUUID(),
  number: '移2026-0001',
  businessDay: '2026-11-23',
  firstContactId: crypto.randomUUID(),
  subject: { kind: 'visit', id: crypto.randomUUID() },
  ticketLabel: null,
  to: { kind: 'department', placeId: crypto.randomUUID() },
  counterNumber: null,
  person: null,
  place: {
    id: crypto.randomUUID(),
    kind: 'department',
    nameZh: '抢修班',
    nameEn: 'Repair crew',
    phone: '0731-95598',
    where: null,
    retired: false,
    isRepairPost: false,
  },
  sender: by,
  holder: null,
  responsible: by,
  state: 'offered',
  why: '电表疑似走快\u001b@，需要校验',
  doneSoFar: '已核对近三个月用电',
  toldCustomer: '明天下午五点前电话答复',
  customer: { name: '孔令辉', phone: '138 0000 3106' },
  offeredAtMs: atMs,
  dueAtMs: atMs,
  outcome: null,
  events: [],
}

const papers: readonly (readonly [string, Paper])[] = [
  ['of cash to the safe', movementPaper(drop, { ...place, counterNumber: 3 }, words)],
  ['of the bank’s deposit', movementPaper(deposit, { ...place, counterNumber: 3 }, words)],
  ['X', shiftReportPaper(open, place, words)],
  ['Z', shiftReportPaper(report, place, words)],
  ['of a cheque given back', chequeReturnPaper(chequeReturn, place)],
  ['of a hand-off', handOffPaper(handOff, place)],
]
const bare = (text: string) => text.replaceAll(' ', '')
const textOf = (paper: Paper) => paper.lines.map((line) => ('text' in line ? line.text : '')).join('\n')

describe('a slip', () => {
  it.each(
    papers.flatMap(([name, paper]) => Object.values(columnsOf).map((width) => ({ name, paper, width }))),
  )(
    '$name on $width columns: every amount whole at the right edge, no line too wide, nothing lost',
    ({ paper, width }) => {
      const laid = layOut(paper, width)
      const wanted = paper.lines.map((line) => {
        if (line.kind === 'rule') return '-'.repeat(width)
        return printable(line.text) + (line.kind === 'row' ? line.amount : '')
      })
      expect(laid.filter((line) => widthOf(line) > width)).toEqual([])
      expect(bare(laid.join(''))).toBe(bare(wanted.join('')))
      for (const line of paper.lines)
        if (line.kind === 'row')
          expect(laid.some((text) => text.endsWith(line.amount) && widthOf(text) === width)).toBe(true)
    },
  )

  it('of cash says which, why, from whom to whom, in figures and capitals, and opens the drawer', () => {
    const paper = movementPaper({ ...drop, amount: fen(5_000) }, { ...place, counterNumber: 3 }, words)
    expect(paper.opensDrawer).toBe(true)
    expect(layOut(paper, 48)).toEqual([
      '                 滨江供电营业厅',
      '                   现金收付单',
      '-'.repeat(48),
      '单号：12',
      '时间：2026-11-23 10:42:07',
      '窗口：3',
      '入保险柜                                   50.00',
      '人民币（大写）：伍拾元整',
      '事由：大额现金入库，超过钱箱限额，按规定当面清点',
      '封包',
      '经手人或单位：周岚',
      '收款员：阿依古丽·买买提江 1007',
      '',
      '收款员签字：',
      '',
      '',
      '',
      '经手人或单位：',
      '',
      '',
    ])
  })

  it('of the deposit is named so, and keeps no reason that nobody wrote', () => {
    const text = textOf(movementPaper(deposit, { ...place, counterNumber: 3 }, words))
    expect([text.includes('现金缴存单'), text.includes('deposit')]).toEqual([true, false])
  })

  it('X is not signed and tells nothing of a close; Z has the frozen figures, the account and the signature (L6, C4)', () => {
    const [x, z] = [
      textOf(shiftReportPaper(open, place, words)),
      textOf(shiftReportPaper(report, place, words)),
    ]
    const closing = ['结班报表（Z）', '清点现金', '少收一元，已回看监控', '李主任', '收款员签字', '经理签字']
    expect(closing.filter((each) => x.includes(each))).toEqual([])
    expect(closing.filter((each) => !z.includes(each))).toEqual([])
    expect(x).toContain('班中报表（X）')
  })

  it('of a hand-off lets no control byte of a customer’s words through', () => {
    expect(layOut(handOffPaper(handOff, place), 32).join('')).not.toContain('\u001b')
  })
})
