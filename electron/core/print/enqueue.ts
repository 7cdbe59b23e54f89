import type { AtPrinter } from '../../../shared/print/at-printer.ts'
import type { Paper } from '../../../shared/print/paper.ts'
import type { PaperPlace } from '../../../shared/print/paper-lines.ts'
import { localTimestamp } from '../../../shared/kernel/local-instant.ts'
import type { StaffCommand } from '../api/command.ts'
import { markReprint, type Reprint } from '../../../shared/print/reprint.ts'
import { loadStaffRef } from '../staff/index.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { countCopies, saveCopy } from './copy-store.ts'
import { saveNewJob } from './job-store.ts'
import { findPrinterOfCounter } from './printer-store.ts'

type Printing = {
  readonly title: string
  readonly paper: Paper
  /** What it is of, where a second print is a copy of the first: "movement <id>". */
  readonly about?: string
}

/**
 * In the command that the paper is about, so that it is queued exactly when that is on disk. It comes out at the counter of
 * whoever gave the command; where that has no printer the page prints itself.
 */
export function enqueuePrint(command: StaffCommand, { title, paper, about }: Printing): AtPrinter {
  const { tx, at, actor, newId } = command
  const reprint = about === undefined ? null : countCopy(command, about)
  const counterId = findSessionOfStaff(tx, actor.staffId)?.counterId
  const printer = counterId === undefined ? undefined : findPrinterOfCounter(tx, counterId)
  if (printer === undefined) return { printerName: null, reprint }
  saveNewJob(tx, {
    id: newId(),
    title,
    paper: markReprint(paper, reprint),
    printerId: printer.id,
    staffId: actor.staffId,
    atMs: at.atMs,
  })
  return { printerName: printer.name, reprint }
}

function countCopy({ tx, at, actor }: StaffCommand, about: string): Reprint | null {
  const copy = countCopies(tx, about)
  saveCopy(tx, { about, copy, staffId: actor.staffId, atMs: at.atMs })
  const { name, number } = loadStaffRef(tx, actor.staffId)
  return copy === 0 ? null : { copy, by: `${name} ${number}` }
}

/** What each paper says of the hall, by its own clock. */
export function paperPlaceOf({ hall }: Pick<StaffCommand, 'hall'>): PaperPlace {
  return { hallName: hall.name, time: (atMs) => localTimestamp(atMs, hall.timeZone) }
}
