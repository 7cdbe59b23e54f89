import type { Reader } from '../database/database.ts'
import { findTicketAtCounter } from '../queue/index.ts'
import { hasOpenVisit } from '../visit/index.ts'

/** A customer is called to this counter or served there. */
export function isBusy(reader: Reader, counterId: string): boolean {
  return hasOpenVisit(reader, counterId) || findTicketAtCounter(reader, counterId) !== undefined
}
