import type { AtPrinter } from '../../../shared/print/at-printer.ts'
import { movementPaper, movementTitle } from '../../../shared/print/movement-paper.ts'
import { shiftReportPaper } from '../../../shared/print/shift-report-paper.ts'
import { shiftPaperWords as words } from '../../../shared/print/shift-words.ts'
import type { Movement, Shift, ShiftReport, ShiftReportPrint } from '../../../shared/shift/shift.ts'
import type { StaffCommand } from '../api/command.ts'
import { enqueuePrint, paperPlaceOf } from '../print/index.ts'

/** The slip of cash in or out. */
export function queueMovement(
  command: StaffCommand,
  { counterNumber }: Pick<Shift, 'counterNumber'>,
  movement: Movement,
): AtPrinter {
  const title = `${movementTitle(movement.kind, words.report)} ${movement.number}`
  const paper = movementPaper(movement, { ...paperPlaceOf(command), counterNumber }, words)
  return enqueuePrint(command, { title, paper, about: `movement ${movement.id}` })
}

/** X or Z. */
export function queueReport(command: StaffCommand, report: ShiftReport): ShiftReportPrint {
  const { number, close } = report.shift
  const title = `${close === null ? words.report.titleX : words.report.titleZ} ${number}`
  const paper = shiftReportPaper(report, paperPlaceOf(command), words)
  // An X is of its own moment; the Z is one for good.
  const about = close === null ? {} : { about: `shift ${report.shift.id}` }
  return { ...report, ...enqueuePrint(command, { title, paper, ...about }) }
}

/** What a close puts on paper: the slip that goes to the bank with the money, then the Z. */
export function queueClosed(command: StaffCommand, report: ShiftReport): ShiftReportPrint {
  for (const movement of report.shift.movements)
    if (movement.kind === 'deposit') queueMovement(command, report.shift, movement)
  return queueReport(command, report)
}
