import type { OpenSpan } from '../../shared/hall/calendar.ts'

/** "08:30–12:00 13:30–17:30"; nothing on a day that is closed. */
export function formatSpans(spans: readonly OpenSpan[]): string {
  return spans.map(({ from, to }) => `${from}–${to}`).join(' ')
}

/** Reads opening hours as people type them, "8:30-12, 13:30至17:30"; undefined where it cannot be read. */
export function parseSpans(text: string): OpenSpan[] | undefined {
  const parts = text
    .trim()
    .replaceAll(/\s*[-–—~～至到]\s*/g, '-')
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== '')
  const spans: OpenSpan[] = []
  for (const part of parts) {
    const [from, to, ...more] = part.split('-').map(parseTime)
    if (from === undefined || to === undefined || more.length > 0) return undefined
    spans.push({ from, to })
  }
  return spans
}

/** "8:30", "0830", "8" or "8：30" → "08:30"; "24:00" ends a day. */
export function parseTime(text: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:[:：]?([0-5]\d))?\s*$/.exec(text) ?? []
  const hour = Number(hours)
  if (hours === '' || hour > 24 || (hour === 24 && minutes !== '00')) return undefined
  return `${hours.padStart(2, '0')}:${minutes}`
}
