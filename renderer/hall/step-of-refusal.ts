import type { ShownRefusal } from '../api/refusal.ts'
import type { SetUpStep } from './set-up-draft.ts'

const stepOfField: Readonly<Record<string, SetUpStep>> = {
  hallName: 'hall',
  timeZone: 'hall',
  services: 'services',
  counters: 'counters',
  manager: 'manager',
}

/** Where a refusal of the host is put right; a page and its host may be of different versions. */
export function stepOfRefusal({ code, detail }: ShownRefusal): SetUpStep | undefined {
  if (code === 'SERVICE_LETTER_TWICE' || code === 'TRANSACTION_KIND_NOT_FOUND') return 'services'
  if (code === 'COUNTER_NUMBER_TWICE' || code === 'SERVICE_NOT_FOUND') return 'counters'
  if (code !== 'INPUT_REFUSED') return undefined
  const [field = ''] = String(detail['path'] ?? '').split('.')
  return stepOfField[field]
}
