import type { PageSize } from '../../../shared/api/desktop-bridge.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { OwnPage, PageSetting } from '../../../shared/print/page-setting.ts'
import type { StaffCommand, StaffQuery } from '../api/command.ts'
import { findSessionOfStaff } from '../counter/index.ts'
import { listCounters } from '../hall/index.ts'
import { readPageSetting, savePagePrinter, savePageSize } from './page-store.ts'

/** The paper of the hall's whole pages; null leaves it to the printer. */
export function setPageSize(
  { tx, record }: StaffCommand,
  { size }: { readonly size: PageSize | null },
): Result<PageSetting, never> {
  savePageSize(tx, size)
  record('print.pageSizeSet', { size })
  return accept(readPageSetting(tx))
}

type Wish = { readonly counterId: string; readonly deviceName: string | null }

/** A name that the counter's PC does not know costs nothing but the dialogue: whether it is right shows there only. */
export function setPagePrinter(
  { tx, record }: StaffCommand,
  { counterId, deviceName }: Wish,
): Result<PageSetting, Refusal<'COUNTER_NOT_FOUND'>> {
  if (!listCounters(tx).some(({ id }) => id === counterId)) return refuse('COUNTER_NOT_FOUND')
  savePagePrinter(tx, counterId, deviceName)
  record('print.pagePrinterSet', { counterId, deviceName })
  return accept(readPageSetting(tx))
}

export function readOwnPage({ tx, actor }: StaffQuery): OwnPage {
  const { size, printers } = readPageSetting(tx)
  const counterId = findSessionOfStaff(tx, actor.staffId)?.counterId
  return { size, deviceName: printers.find((each) => each.counterId === counterId)?.deviceName ?? null }
}
