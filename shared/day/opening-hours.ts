import type { DayException, DayHours, OpeningHours, OpenSpan, PublicDay } from '../hall/calendar.ts'
import { instantOf, weekdayOf } from '../kernel/local-instant.ts'
import type { BusinessDay, Instant } from '../kernel/time.ts'

type Found = Pick<DayHours, 'spans' | 'source' | 'reason'>

/** P5: when the hall is open on this day. The newest version that is valid counts, and an exception before all else. */
export function hoursOf(
  day: BusinessDay,
  versions: readonly OpeningHours[],
  exceptions: readonly DayException[],
  publicDay: PublicDay | undefined,
): DayHours {
  const { spans, source, reason } = findHours(day, versions, exceptions, publicDay)
  return {
    day,
    spans,
    opens: spans[0]?.from ?? null,
    closes: spans.at(-1)?.to ?? null,
    source,
    publicDay: publicDay ?? null,
    reason,
  }
}

function findHours(
  day: BusinessDay,
  versions: readonly OpeningHours[],
  exceptions: readonly DayException[],
  publicDay: PublicDay | undefined,
): Found {
  const exception = exceptions.find((each) => each.day === day)
  if (exception !== undefined)
    return { spans: exception.spans, source: 'exception', reason: exception.reason }
  const hours = versions
    .filter((version) => version.validFromDay <= day)
    .toSorted((one, other) => other.version - one.version)[0]
  if (hours === undefined) return { spans: [], source: 'no-hours', reason: null }
  const usual = hours.week[weekdayOf(day)] ?? []
  if (!hours.closedOnHolidays || publicDay === undefined)
    return { spans: usual, source: 'weekday', reason: null }
  return publicDay.kind === 'holiday'
    ? { spans: [], source: 'holiday', reason: null }
    : { spans: hours.makeUpSpans ?? usual, source: 'make-up', reason: null }
}

/** Each span begins before it ends, and before the next begins. */
export function areSpansInOrder(spans: readonly OpenSpan[]): boolean {
  // "HH:mm" sorts as text.
  return spans.every(
    ({ from, to }, index) => from < to && (index === 0 || (spans[index - 1]?.to ?? '') < from),
  )
}

export type InstantSpan = { readonly fromMs: Instant; readonly toMs: Instant }

/** The day's spans as instants; on a day on which the clocks change, a span may be an hour longer or shorter than it looks. */
export function instantsOf({ day, spans }: DayHours, timeZone: string): InstantSpan[] {
  return spans.map(({ from, to }) => ({
    fromMs: instantOf(day, from, timeZone),
    toMs: instantOf(day, to, timeZone),
  }))
}
