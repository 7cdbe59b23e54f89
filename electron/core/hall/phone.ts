import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { findHallPhone, saveHallPhone } from './phone-store.ts'

/** The number that stands on what customers take home. */
export function setPhone(
  { tx, at, actor, record }: StaffCommand,
  { phone }: { readonly phone: string | null },
): Result<{ phone: string | null }, Refusal<never>> {
  const before = readPhone(tx)
  saveHallPhone(tx, { phone, staffId: actor.staffId, atMs: at.atMs })
  record('hall.phoneSet', { before, after: phone })
  return accept({ phone })
}

export const readPhone = (reader: Reader): string | null => findHallPhone(reader)?.phone ?? null
