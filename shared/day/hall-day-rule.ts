import type { DayHours } from '../hall/calendar.ts'
import { addDays, instantOf } from '../kernel/local-instant.ts'
import type { Instant } from '../kernel/time.ts'
import type { HallDayAct, HallDayState } from './hall-day-states.ts'
import type { IssueState } from './issue-state.ts'
import { instantsOf, type InstantSpan } from './opening-hours.ts'

/** What a manager did to the day by name. */
export type NamedAct = Extract<HallDayAct, 'keep-issue-open' | 'stop-issue' | 'close' | 'reopen'>

export type HallDay = {
  readonly hours: DayHours
  readonly spans: readonly InstantSpan[]
  /** The day's first instant and the first after it. */
  readonly fromMs: Instant
  readonly toMs: Instant
  /** The last act of the day: each replaces what was before. */
  readonly lastAct:
    | { readonly act: NamedAct; readonly atMs: Instant; readonly untilMs: Instant | null }
    | undefined
}

export function hallDayOf(hours: DayHours, timeZone: string, lastAct: HallDay['lastAct']): HallDay {
  return {
    hours,
    spans: instantsOf(hours, timeZone),
    fromMs: instantOf(hours.day, '00:00', timeZone),
    toMs: instantOf(addDays(hours.day, 1), '00:00', timeZone),
    lastAct,
  }
}

/** L16: may a ticket be issued at this instant of the day, and until when is that so? */
export function issueStateAt({ hours, spans, lastAct }: HallDay, at: Instant): IssueState {
  switch (lastAct?.act) {
    case 'close':
      return { open: false, reason: 'day-closed', changesAtMs: null }
    // Opened again for what was left over: tickets are given only when somebody says so.
    case 'stop-issue':
    case 'reopen':
      return { open: false, reason: 'stopped', changesAtMs: null }
    case 'keep-issue-open':
    case undefined:
  }
  if (hours.source === 'no-hours') return { open: true, reason: 'no-hours', changesAtMs: null }
  const kept = lastAct === undefined ? [] : [{ fromMs: lastAct.atMs, toMs: lastAct.untilMs ?? lastAct.atMs }]
  const openSpans = merge([...spans, ...kept])
  const now = openSpans.find((span) => covers(span, at))
  if (now !== undefined) {
    const reason = spans.some((span) => covers(span, at)) ? 'opening-hours' : 'kept-open'
    return { open: true, reason, changesAtMs: now.toMs }
  }
  const next = openSpans.find(({ fromMs }) => at < fromMs)
  if (next === undefined) {
    return {
      open: false,
      reason: openSpans.length === 0 ? 'closed-all-day' : 'after-closing',
      changesAtMs: null,
    }
  }
  const isFirst = next === openSpans[0]
  return { open: false, reason: isFirst ? 'before-opening' : 'between-hours', changesAtMs: next.fromMs }
}

/** The state that the clock and the acts so far have brought the day to; `hallDayStates` has every way there. */
export function hallDayStateAt(day: HallDay, at: Instant): HallDayState {
  const issue = issueStateAt(day, at)
  if (issue.reason === 'day-closed') return 'closed'
  if (issue.reason === 'stopped' || at >= day.toMs) return 'closing'
  if (issue.open || issue.reason === 'between-hours') return 'open'
  return issue.reason === 'after-closing' ? 'closing' : 'before'
}

/** When the hall's day ends for those who worked on: the last closing, or null where no clock closes it. */
export function closesAtOf(day: HallDay): Instant | null {
  return day.spans.at(-1)?.toMs ?? null
}

export function opensAtOf(day: HallDay): Instant | null {
  return day.spans[0]?.fromMs ?? null
}

function covers({ fromMs, toMs }: InstantSpan, at: Instant): boolean {
  return fromMs <= at && at < toMs
}

/** In order, with what touches joined. */
function merge(spans: readonly InstantSpan[]): InstantSpan[] {
  const merged: InstantSpan[] = []
  for (const span of spans.toSorted((one, other) => one.fromMs - other.fromMs)) {
    const last = merged.at(-1)
    if (last !== undefined && span.fromMs <= last.toMs)
      merged[merged.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, span.toMs) }
    else if (span.fromMs < span.toMs) merged.push(span)
  }
  return merged
}
