import type { AtPrinter } from '../../../shared/print/at-printer.ts'
import type { Paper } from '../../../shared/print/paper.ts'
import type { PaperPlace } from '../../../shared/print/paper-lines.ts'
import { localTimestamp } from '../../../shared/kernel/local-instant.ts'
import type { StaffCommand } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { saveNewJob } from './job-store.ts'
import { findPrinterOfCounter } from './printer-store.ts'

/**
 * In the command that the paper is about, so that it is queued exactly when that is on disk. It comes out at the counter of
 * whoever gave the command; where that has no printer the page prints itself.
 */
export function enqueuePrint(
  { tx, at, actor, newId }: StaffCommand,
  { title, paper }: { readonly title: string; readonly paper: Paper },
): AtPrinter {
  const counterId = findSessionOfStaff(tx, actor.staffId)?.counterId
  const printer = counterId === undefined ? undefined : findPrinterOfCounter(tx, counterId)
  if (printer === undefined) return { printerName: null }
  saveNewJob(tx, { id: newId(), title, paper, printerId: printer.id, staffId: actor.staffId, atMs: at.atMs })
  return { printerName: printer.name }
}

/** What each paper says of the hall, by its own clock. */
export function paperPlaceOf({ hall }: Pick<StaffCommand, 'hall'>): PaperPlace {
  return { hallName: hall.name, time: (atMs) => localTimestamp(atMs, hall.timeZone) }
}
