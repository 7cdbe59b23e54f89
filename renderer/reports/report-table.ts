import type { BehindFigure } from '../../shared/reports/behind.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { clockTime } from '../ui/clock-time.ts'

/** How a cell is read: `time` is ms, `minutes` ms in whole minutes, `share` between 0 and 1, `money` fen. */
export type CellFormat = 'text' | 'count' | 'time' | 'minutes' | 'share' | 'money'

export type ReportCell = {
  readonly format: CellFormat
  /** Null where there is nothing to be said, e.g. a median of none. */
  readonly value: string | number | null
  /** The figure whose rows open from here. */
  readonly behind?: BehindFigure
}

export type ReportRow = { readonly key: string; readonly cells: readonly ReportCell[] }

/** What stands on the screen, on paper and in the files alike (L18). */
export type ReportTable = {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly ReportRow[]
}

export const text = (value: string): ReportCell => ({ format: 'text', value })
export const figure = (
  format: Exclude<CellFormat, 'text'>,
  value: number | null,
  behind?: BehindFigure,
): ReportCell => (behind === undefined ? { format, value } : { format, value, behind })

/** As people read it. */
export function showCell({ format, value }: ReportCell): string {
  if (value === null) return '–'
  if (typeof value === 'string') return value
  switch (format) {
    case 'time':
      return clockTime(value)
    case 'minutes':
      return String(Math.round(value / 60_000))
    case 'share':
      return `${(value * 100).toFixed(1)}%`
    case 'money':
      return formatFen(value)
    case 'text':
    case 'count':
      return String(value)
  }
}

/** What stands within a sentence, as a heading. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
