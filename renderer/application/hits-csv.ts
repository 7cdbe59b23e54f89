import type { ApplicationHit } from '../../shared/application/application.ts'
import type { LocalText } from '../../shared/application/local-text.ts'
import { byteOrderMark, csvLine } from '../../shared/kernel/csv.ts'

type Words = {
  readonly columns: readonly string[]
  readonly withoutNumber: string
  readonly stateOf: (state: ApplicationHit['state']) => string
  readonly local: (text: LocalText) => string
}

/** The list as a file: what stands on the screen, masked as there; no cell becomes a formula. */
export function hitsCsv(hits: readonly ApplicationHit[], words: Words): string {
  const rows = hits.map((hit) => [
    hit.number ?? words.withoutNumber,
    words.local(hit.kindName),
    hit.name ?? '',
    hit.phone ?? '',
    hit.accountNumber ?? '',
    words.stateOf(hit.state),
    String(hit.openGaps),
    hit.promisedDay ?? '',
    `${hit.staff.name} ${hit.staff.number}`,
  ])
  return byteOrderMark + [words.columns, ...rows].map(csvLine).join('')
}
