import { isOverrun } from '../visit/timer.ts'
import { listCounterTimes } from './counter-times.ts'
import type { FigureRow } from './figure-row.ts'
import { dimensionSchema, nowhere, placesOf, type Dimension, type Place } from './place.ts'
import {
  addDuration,
  count,
  counterStates,
  emptySheet,
  ticketEnds,
  type OverrunCause,
  type Sheet,
} from './sheet.ts'
import type { ThroughputFacts } from './throughput-facts.ts'
import { ticketRows } from './ticket-rows.ts'
import { listPauseRows } from './work-rows.ts'

type Book = Record<Dimension, Record<string, Sheet>>
export type DaySheets = Readonly<Record<Dimension, Readonly<Record<string, Sheet>>>>

/** Every figure of the day in every dimension, from the same rows as the day's report (L18). */
export function makeSheets(facts: ThroughputFacts): DaySheets {
  const { day } = facts
  const places = placesOf(day)
  const book = Object.fromEntries(dimensionSchema.options.map((name) => [name, {}])) as Book
  const put = (place: Place, write: (sheet: Sheet) => void) => {
    for (const name of dimensionSchema.options) write((book[name][place[name]] ??= emptySheet()))
  }
  for (const end of ticketEnds)
    for (const { id } of ticketRows[end](day)) put(places.ofTicket(id), ({ tickets }) => count(tickets, end))
  for (const row of ticketRows.waits(day))
    put(places.ofTicket(row.id), ({ waits }) => addDuration(waits, row.ms ?? 0, isOverWait(row)))
  for (const { id, ticketId } of day.visits)
    if (ticketId === null) put(places.ofVisit(id), (sheet) => (sheet.walkIns += 1))
  for (const { id, workedMs, limitSeconds, overrunReason, quantity } of day.transactions) {
    const isOver = isOverrun(workedMs, limitSeconds)
    put(places.ofTransaction(id), (sheet) => {
      sheet.quantity += quantity
      addDuration(sheet.works, workedMs, isOver)
      if (isOver) count<OverrunCause>(sheet.overruns, overrunReason ?? 'unsaid')
    })
  }
  for (const { id, ms, reason } of listPauseRows(day))
    put(places.ofPause(id), ({ pausedMs }) => count(pausedMs, reason ?? '', ms ?? 0))
  putMoneyAndMore(facts, put)
  return book
}

type Put = (place: Place, write: (sheet: Sheet) => void) => void

function putMoneyAndMore(facts: ThroughputFacts, put: Put): void {
  const { day, tenders, applications, overTime, closesAtMs } = facts
  const places = placesOf(day)
  for (const { transactionId, counterId, staffId, takenAtMs, means, amountFen } of tenders) {
    const { service, kind } = places.ofTransaction(transactionId)
    const place = { service, kind, counter: counterId, staff: staffId, hour: places.hourAt(takenAtMs) }
    put(place, ({ paymentCount, paymentFen }) => {
      count(paymentCount, means)
      count(paymentFen, means, amountFen)
    })
  }
  for (const { kind, visitId, staffId, acceptedAtMs } of applications) {
    const place = { ...places.ofVisit(visitId ?? ''), staff: staffId, hour: places.hourAt(acceptedAtMs) }
    put(place, (sheet) => count(sheet.applications, kind))
  }
  const nothing = { service: nowhere, kind: nowhere }
  for (const { counterNumber, staffId, minutes } of overTime) {
    const counter = day.counters.find(({ number }) => number === counterNumber)?.id ?? nowhere
    const hour = closesAtMs === null ? nowhere : places.hourAt(closesAtMs)
    put({ ...nothing, counter, staff: staffId, hour }, (sheet) => (sheet.overTimeMinutes += minutes))
  }
  for (const { hour, counterId, staffId, ms } of listCounterTimes(facts))
    put({ ...nothing, counter: counterId, staff: staffId, hour: String(hour) }, ({ statesMs }) => {
      for (const state of counterStates) count(statesMs, state, ms[state])
    })
}

/** Q1 */
function isOverWait({ ms, limitMs }: FigureRow): boolean {
  return (ms ?? 0) > (limitMs ?? 0)
}
