import type { ApplicationPrint } from '../../shared/application/application.ts'
import type { Kind } from '../../shared/application/kind.ts'
import { applicationSlipPaper } from '../../shared/print/application-slip-paper.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'

type SlipSheetProps = {
  readonly slip: ApplicationPrint
  readonly kind: Kind
  readonly hallName: string
  readonly timeZone: string
}

/** The customer's slip, where the counter has no receipt printer. */
export function SlipSheet({ slip, kind, hallName, timeZone }: SlipSheetProps) {
  const time = (atMs: number) => hallTimestamp(atMs, timeZone)
  return (
    <PaperSheet
      paper={applicationSlipPaper(slip, kind, { hallName, time })}
      lang="zh-CN"
      reprint={slip.reprint}
    />
  )
}
