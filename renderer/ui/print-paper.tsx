import type { ReactNode } from 'react'
import type { OwnPage } from '../../shared/print/page-setting.ts'
import { PaperWork } from './paper-work.tsx'
import { printByDialogue } from './print-by-dialogue.ts'
import { printAtOwnPrinter } from './print-page.ts'

type PrintPaperProps = { readonly onPrinted: () => void; readonly children: ReactNode }

/** Puts a sheet on paper, and then is done: at the counter's own printer, where it has one, without a dialogue. */
export function PrintPaper({ onPrinted, children }: PrintPaperProps) {
  const print = async (page: OwnPage, left: AbortSignal) => {
    if (!(await printAtOwnPrinter(page, globalThis.guitai)) && !left.aborted) await printByDialogue(left)
    if (!left.aborted) onPrinted()
  }
  return <PaperWork work={print}>{children}</PaperWork>
}
