import { movementPaper } from '../../shared/print/movement-paper.ts'
import type { Reprint } from '../../shared/print/reprint.ts'
import { shiftReportPaper } from '../../shared/print/shift-report-paper.ts'
import type { ShiftPaperWords } from '../../shared/print/shift-words.ts'
import type { Movement, ShiftReport } from '../../shared/shift/shift.ts'
import { denominationName } from '../cashier/denomination-name.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { PaperSheet } from '../print/paper-sheet.tsx'
import { useTexts } from '../texts/index.ts'

export type SheetPlace = { readonly hallName: string; readonly timeZone: string | undefined }

type MovementSheetProps = SheetPlace & {
  readonly movement: Movement
  readonly counterNumber: number
  readonly reprint?: Reprint | null
}

export function MovementSheet(props: MovementSheetProps) {
  const { movement, counterNumber, reprint = null, hallName, timeZone } = props
  const words = useShiftPaperWords()
  const time = (atMs: number) => hallTimestamp(atMs, timeZone)
  return (
    <PaperSheet paper={movementPaper(movement, { hallName, time, counterNumber }, words)} reprint={reprint} />
  )
}

type ShiftReportSheetProps = SheetPlace & {
  readonly report: ShiftReport
  readonly reprint?: Reprint | null
}

/** X or Z. */
export function ShiftReportSheet({ report, reprint = null, hallName, timeZone }: ShiftReportSheetProps) {
  const words = useShiftPaperWords()
  const time = (atMs: number) => hallTimestamp(atMs, timeZone)
  return <PaperSheet paper={shiftReportPaper(report, { hallName, time }, words)} reprint={reprint} />
}

/** What a close puts on paper: the slip that goes to the bank with the money, then the Z. */
export function CloseSheets({ report, ...place }: ShiftReportSheetProps) {
  const { movements, counterNumber } = report.shift
  return (
    <>
      {movements
        .filter(({ kind }) => kind === 'deposit')
        .map((movement) => (
          <MovementSheet key={movement.id} movement={movement} counterNumber={counterNumber} {...place} />
        ))}
      <ShiftReportSheet report={report} {...place} />
    </>
  )
}

function useShiftPaperWords(): ShiftPaperWords {
  const { shift, payment } = useTexts()
  return {
    report: shift.report,
    kinds: shift.kinds,
    forms: { note: shift.count.notes, coin: shift.count.coins },
    means: payment.means.names,
    piece: (value) => denominationName(value, payment.tender),
  }
}
