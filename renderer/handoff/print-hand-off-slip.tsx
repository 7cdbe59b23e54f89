import type { HandOffPrint } from '../../shared/handoff/hand-off.ts'
import { handOffPaper } from '../../shared/print/hand-off-paper.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'
import { PrintSheet } from '../print/print-sheet.tsx'

type PrintHandOffSlipProps = {
  readonly slip: HandOffPrint
  readonly hallName: string
  readonly timeZone: string
  readonly onPrinted: () => void
}

export function PrintHandOffSlip({ slip, hallName, timeZone, onPrinted }: PrintHandOffSlipProps) {
  const time = (atMs: number) => hallTimestamp(atMs, timeZone)
  return (
    <PrintSheet printerName={slip.printerName} onPrinted={onPrinted}>
      <PaperSheet paper={handOffPaper(slip, { hallName, time })} lang="zh-CN" reprint={slip.reprint} />
    </PrintSheet>
  )
}
