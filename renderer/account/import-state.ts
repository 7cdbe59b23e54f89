import type { ImportFile, ImportPreview } from '../../shared/account/import.ts'
import type { ShownRefusal } from '../api/refusal.ts'

export const importFiles = ['accounts', 'bills'] as const satisfies readonly ImportFile[]
export type ChosenFiles = Readonly<Record<ImportFile, File | undefined>>

/** Choosing → sending → preview → done; cancelling leads back to choosing from anywhere before done. */
export type ImportState =
  | { readonly phase: 'choosing'; readonly isCancelled: boolean; readonly refused?: Refused }
  | ({ readonly phase: 'sending' } & Progress)
  | {
      readonly phase: 'preview'
      readonly preview: ImportPreview
      readonly isApplying: boolean
      readonly refusal?: ShownRefusal
    }
  | { readonly phase: 'done'; readonly preview: ImportPreview; readonly skipped: number }

/** `file` is the one that was being read. */
export type Refused = { readonly refusal: ShownRefusal; readonly file: ImportFile }

export type Progress = {
  readonly file: ImportFile
  readonly sentBytes: number
  readonly totalBytes: number
  readonly rows: number
  readonly mistakes: number
}

/** 0 to 100, never 100 before everything has arrived. */
export function percentSent({ sentBytes, totalBytes }: Pick<Progress, 'sentBytes' | 'totalBytes'>): number {
  return totalBytes === 0 ? 0 : Math.floor((sentBytes / totalBytes) * 100)
}

export function countMistakenRows({ accounts, bills }: ImportPreview): number {
  return accounts.mistakenRows + bills.mistakenRows
}

export function countMistakes({ accounts, bills }: ImportPreview): number {
  return accounts.mistakes + bills.mistakes
}

/** "3.4 MB" */
export function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`
}
