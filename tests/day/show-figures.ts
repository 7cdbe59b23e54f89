import { table } from '../bench/measure.ts'
import type { DayFigures } from './figures.ts'

/** Both columns side by side, with a mark where they differ. */
export function showFigures(
  books: DayFigures,
  reported: DayFigures,
): { readonly text: string; readonly differences: number } {
  const names = [...new Set([...Object.keys(books), ...Object.keys(reported)])]
  const rows = names.map((name) => [
    name,
    show(name, books[name]),
    show(name, reported[name]),
    books[name] === reported[name] ? '' : 'DIFFERS',
  ])
  const differences = rows.filter(([, , , mark]) => mark !== '').length
  return { text: table(['figure', 'books', 'report', ''], rows), differences }
}

const durations = /mean|median|p90|longest|worked$|attended|paused|idle/

/** Counts as they are, durations as minutes and seconds. */
function show(name: string, value: number | undefined): string {
  if (value === undefined) return '–'
  if (!durations.test(name)) return String(value)
  const whole = Math.floor(value)
  const minutes = Math.floor(whole / 60)
  return `${minutes}:${String(whole % 60).padStart(2, '0')}${value === whole ? '' : (value - whole).toFixed(1).slice(1)}`
}
