import type { ChequeReturn } from '../cashier/cheque.ts'
import { chequeReturnWords as words } from './cheque-return-words.ts'
import type { Paper } from './paper.ts'
import { amountLine, factLine, ruleLine, textLine, titleLine, type PaperPlace } from './paper-lines.ts'

/** C3: goes back to the customer with the cheque. */
export function chequeReturnPaper(
  { number, atMs, cheque, amount, by, mistakes }: ChequeReturn,
  { hallName, time }: PaperPlace,
): Paper {
  return {
    opensDrawer: false,
    lines: [
      titleLine(hallName),
      titleLine(words.title),
      ruleLine,
      factLine(words.number, number),
      factLine(words.at, time(atMs)),
      factLine(words.chequeNumber, cheque.number),
      factLine(words.bank, cheque.bank),
      amountLine(words.amount, amount),
      factLine(words.clerk, `${by.name} ${by.number}`),
      ruleLine,
      titleLine(words.reasons),
      ...mistakes.map((each, index) => textLine(`${index + 1}. ${words.mistakes[each]}`)),
      ruleLine,
      textLine(words.cure),
    ],
  }
}
