const formats = new Map<string, Intl.DateTimeFormat>()

/** "10:42" at the hall, wherever this machine thinks it is; its own zone only while the hall's is not read yet. */
export function hallTime(atMs: number, timeZone: string | undefined): string {
  return format(atMs, 'zh-CN', timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** "10:42:07" */
export function hallTimeWithSeconds(atMs: number, timeZone: string | undefined): string {
  return format(atMs, 'zh-CN', timeZone, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
}

/** "2026年11月23日星期一" or "Monday, 23 November 2026" */
export function hallDate(atMs: number, language: string, timeZone: string | undefined): string {
  const locale = language === 'en' ? 'en-GB' : language
  return format(atMs, locale, timeZone, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' })
}

/** "2026-11-23 10:42:07", for paper. */
export function hallTimestamp(atMs: number, timeZone: string | undefined): string {
  const day = format(atMs, 'en-CA', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' })
  return `${day} ${hallTimeWithSeconds(atMs, timeZone)}`
}

function format(
  atMs: number,
  locale: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): string {
  const key = JSON.stringify([locale, timeZone, options])
  let found = formats.get(key)
  if (found === undefined) {
    found = makeFormat(locale, timeZone, options)
    formats.set(key, found)
  }
  return Number.isFinite(atMs) ? found.format(atMs) : '–'
}

/** L17: an unknown time zone costs the exact zone, not the page. */
function makeFormat(
  locale: string,
  timeZone: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone })
  } catch {
    return new Intl.DateTimeFormat(locale, options)
  }
}
