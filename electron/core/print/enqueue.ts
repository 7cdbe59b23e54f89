import type { Paper } from '../../../shared/print/paper.ts'
import type { Printer } from '../../../shared/print/print-job.ts'
import type { StaffCommand } from '../api/command.ts'
import { saveNewJob } from './job-store.ts'
import { findPrinterOfCounter } from './printer-store.ts'

/**
 * In the command that the paper is about, so that it is queued exactly when that is on disk. Answers the counter's printer;
 * undefined where it has none and the page prints itself.
 */
export function enqueuePrint(
  { tx, at, actor, newId }: StaffCommand,
  counterId: string | undefined,
  { title, paper }: { readonly title: string; readonly paper: Paper },
): Printer | undefined {
  const printer = counterId === undefined ? undefined : findPrinterOfCounter(tx, counterId)
  if (printer === undefined) return undefined
  saveNewJob(tx, { id: newId(), title, paper, printerId: printer.id, staffId: actor.staffId, atMs: at.atMs })
  return printer
}
