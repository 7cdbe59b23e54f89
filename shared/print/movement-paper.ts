import { capitalAmount } from '../cashier/capital-amount.ts'
import type { Movement } from '../shift/shift.ts'
import type { Paper } from './paper.ts'
import { amountLine, factLine, ruleLine, signLine, titleLine, type PaperPlace } from './paper-lines.ts'
import type { ShiftPaperWords } from './shift-words.ts'

type MovementPlace = PaperPlace & { readonly counterNumber: number }

/** The slip of cash in or out of a drawer, signed by both; the drawer opens for the money. */
export function movementPaper(
  { kind, number, amount, reason, receiver, by, atMs }: Movement,
  { hallName, time, counterNumber }: MovementPlace,
  { report: words, kinds }: ShiftPaperWords,
): Paper {
  const isDeposit = kind === 'deposit'
  return {
    opensDrawer: true,
    lines: [
      titleLine(hallName),
      titleLine(movementTitle(kind, words)),
      ruleLine,
      factLine(words.slipNumber, number),
      factLine(words.at, time(atMs)),
      factLine(words.counter, counterNumber),
      amountLine(kinds[kind], amount),
      factLine(words.inCapitals, capitalAmount(amount)),
      // A deposit has nothing to say of either: all of it goes to the bank.
      ...(isDeposit ? [] : [factLine(words.reason, reason), factLine(words.receiver, receiver)]),
      factLine(words.clerk, `${by.name} ${by.number}`),
      signLine(words.signClerk),
      signLine(`${words.receiver}：`),
    ],
  }
}

export function movementTitle(kind: Movement['kind'], words: ShiftPaperWords['report']): string {
  return kind === 'deposit' ? words.depositSlip : words.slip
}
