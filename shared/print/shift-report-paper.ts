import { receiptNumber } from '../cashier/receipt-number.ts'
import { drawerPieces, pieceKey } from '../shift/drawer-count.ts'
import type { Movement, ShiftReport } from '../shift/shift.ts'
import type { Paper, PaperLine } from './paper.ts'
import {
  amountLine,
  factLine,
  ruleLine,
  signLine,
  textLine,
  titleLine,
  type PaperPlace,
} from './paper-lines.ts'
import type { ShiftPaperWords } from './shift-words.ts'

/** X while the shift is open, Z once it is closed: every figure is a sum of the drawer's entries (L1, L6). */
export function shiftReportPaper(
  report: ShiftReport,
  { hallName, time }: PaperPlace,
  words: ShiftPaperWords,
): Paper {
  const { report: texts } = words
  const { shift } = report
  const { close } = shift
  const signed = close?.signed ?? null
  return {
    opensDrawer: false,
    lines: [
      titleLine(hallName),
      titleLine(close === null ? texts.titleX : texts.titleZ),
      ruleLine,
      factLine(texts.number, shift.number),
      factLine(texts.counter, shift.counterNumber),
      factLine(texts.clerk, `${shift.clerk.name} ${shift.clerk.number}`),
      factLine(texts.day, shift.businessDay),
      factLine(texts.opened, time(shift.openedAtMs)),
      close === null
        ? factLine(texts.asOf, time(report.asOfMs))
        : factLine(texts.closed, time(close.closedAtMs)),
      factLine(texts.receipts, receiptsOf(report, texts)),
      ruleLine,
      ...takenLines(report, words),
      ruleLine,
      ...drawerLines(report, texts),
      ...(close === null || close.account === null ? [] : [factLine(texts.account, close.account)]),
      ...(signed === null ? [] : [textLine(texts.signed(signed.by.name, time(signed.atMs), signed.words))]),
      ...movementLines(shift.movements, words),
      ...pieceLines(report, words),
      ...(close === null ? [] : [signLine(texts.signClerk), signLine(texts.signManager)]),
    ],
  }
}

type Texts = ShiftPaperWords['report']

function receiptsOf({ receipts, firstReceipt, lastReceipt }: ShiftReport, { receiptRange }: Texts): string {
  return firstReceipt === null || lastReceipt === null
    ? String(receipts)
    : `${receipts} (${receiptRange(receiptNumber(firstReceipt), receiptNumber(lastReceipt))})`
}

function takenLines(
  report: ShiftReport,
  { report: texts, means: names }: ShiftPaperWords,
): readonly PaperLine[] {
  return [
    amountLine(texts.taken, report.taken),
    amountLine(texts.bills, report.bills),
    amountLine(texts.prepayments, report.prepayments),
    amountLine(texts.fees, report.fees),
    ...report.means.map(({ means, count, amount }) => amountLine(texts.byMeans(names[means], count), amount)),
  ]
}

function drawerLines(report: ShiftReport, texts: Texts): readonly PaperLine[] {
  const { float, close } = report.shift
  return [
    amountLine(texts.float, float),
    amountLine(texts.received, report.received),
    amountLine(texts.change, 0 - report.change),
    amountLine(texts.refunded, 0 - report.refunded),
    amountLine(texts.paidIn, report.paidIn),
    amountLine(texts.paidOut, 0 - report.paidOut),
    amountLine(texts.dropped, 0 - report.dropped),
    ruleLine,
    amountLine(texts.expected, report.expected),
    ...(close === null
      ? []
      : [
          amountLine(texts.counted, close.counted),
          amountLine(texts.overShort, close.overShort),
          ruleLine,
          amountLine(texts.deposited, report.deposited),
          amountLine(texts.left, close.left),
        ]),
  ]
}

function movementLines(
  movements: readonly Movement[],
  { report: texts, kinds }: ShiftPaperWords,
): readonly PaperLine[] {
  if (movements.length === 0) return []
  const saysWhy = (kind: Movement['kind']) => kind !== 'deposit'
  return [
    ruleLine,
    titleLine(texts.movements),
    ...movements.flatMap(({ number, kind, amount, reason, receiver }) => [
      amountLine(`${number} ${kinds[kind]}`, amount),
      ...(saysWhy(kind) ? [textLine(`${reason} · ${receiver}`)] : []),
    ]),
  ]
}

/** What the last count found, piece by piece. */
function pieceLines(
  { shift }: ShiftReport,
  { report: texts, forms, piece: nameOf }: ShiftPaperWords,
): readonly PaperLine[] {
  const pieces = shift.counts.at(-1)?.pieces ?? {}
  const counted = drawerPieces.filter((piece) => (pieces[pieceKey(piece)] ?? 0) > 0)
  if (counted.length === 0) return []
  return [
    ruleLine,
    titleLine(texts.pieces),
    ...counted.map((piece) => {
      const count = pieces[pieceKey(piece)] ?? 0
      return amountLine(`${forms[piece.form]} ${nameOf(piece.value)} × ${count}`, piece.value * count)
    }),
  ]
}
