import type { ShiftReportPrint } from '../../../shared/shift/shift.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { queueReport } from './queue-papers.ts'
import { readReport } from './report.ts'
import type { Till } from './till.ts'

/** X or Z on paper: for whoever may see it on the screen, and no sooner. */
export function printReport(
  command: StaffCommand,
  till: Till,
  { shiftId }: { readonly shiftId: string },
): Result<ShiftReportPrint, Refusal<'SHIFT_NOT_FOUND' | 'COUNT_MISSING'>> {
  const report = readReport(command, till, { shiftId })
  if (!report.ok) return report
  command.record('shift.reportPrinted', { shiftId })
  return accept(queueReport(command, report.value))
}
