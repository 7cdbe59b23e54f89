import type { Printer } from '../../../shared/print/print-job.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { listCounters } from '../hall/index.ts'
import { hasOpenJobs } from './job-store.ts'
import { findPrinter, findPrinterOfCounter, removePrinterRow, savePrinter } from './printer-store.ts'

type Setting = Omit<Printer, 'id' | 'counterNumber'> & { readonly counterId: string }

/** What waits at the printer before stays there: it can be redirected. */
export function setPrinter(
  { tx, newId, record }: StaffCommand,
  setting: Setting,
): Result<Printer, Refusal<'COUNTER_NOT_FOUND'>> {
  if (!listCounters(tx).some(({ id }) => id === setting.counterId)) return refuse('COUNTER_NOT_FOUND')
  const before = findPrinterOfCounter(tx, setting.counterId)
  if (before !== undefined) removePrinterRow(tx, before.id)
  const id = newId()
  savePrinter(tx, { id, ...setting })
  record('print.printerSet', { id, counterId: setting.counterId, kind: setting.kind })
  const printer = findPrinter(tx, id)
  if (printer === undefined) throw new Error('the printer just set is not there')
  return accept(printer)
}

export function removePrinter(
  { tx, record }: StaffCommand,
  { printerId }: { readonly printerId: string },
): Result<Printer, Refusal<'PRINTER_NOT_FOUND' | 'PRINTER_BUSY'>> {
  const printer = findPrinter(tx, printerId)
  if (printer === undefined) return refuse('PRINTER_NOT_FOUND')
  if (hasOpenJobs(tx, printerId)) return refuse('PRINTER_BUSY')
  removePrinterRow(tx, printerId)
  record('print.printerRemoved', { id: printerId })
  return accept(printer)
}
