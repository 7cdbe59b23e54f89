import { hallDayStateAt } from '../../../shared/day/hall-day-rule.ts'
import { answerAlarmsOf, raiseAlarm } from '../alarm/index.ts'
import type { SystemCommand } from '../api/command.ts'
import { listSessionsBetween } from '../counter/index.ts'
import { readHallDay } from '../hall/index.ts'
import { listChecklists } from './read-checklist.ts'
import { listUnclosed } from './unclosed.ts'

/** P4: a counter that opens today and whose checks were not done in time: the manager sees it, once. */
export function sweepOpening(command: SystemCommand): void {
  const { tx, at, hall, businessDay } = command
  const day = readHallDay(tx, hall.timeZone, businessDay)
  const state = hallDayStateAt(day, at.atMs)
  if (state === 'closing' || state === 'closed') return
  const taken = new Set(listSessionsBetween(tx, day.fromMs, day.toMs).map(({ counterId }) => counterId))
  for (const { counterId, counterNumber, expected, doneAtMs, late } of listChecklists(command)) {
    const subjectId = openingSubject(businessDay, counterId)
    if (doneAtMs !== null) answerAlarmsOf(command, 'opening-late', subjectId)
    else if (late && (expected || taken.has(counterId)))
      raiseAlarm(command, { kind: 'opening-late', subjectId, counterId, figures: { counterNumber } })
  }
}

/** L15: a day that nobody closed is told to the manager, once; its tickets stay as they are until somebody settles them. */
export function sweepDays(command: SystemCommand): void {
  for (const { businessDay, ticketsNotEnded, openVisits } of listUnclosed(command.tx, command.businessDay)) {
    const figures = { businessDay, ticketsNotEnded, openVisits }
    raiseAlarm(command, { kind: 'ticket-forgotten', subjectId: businessDay, figures })
  }
}

function openingSubject(businessDay: string, counterId: string): string {
  return `${businessDay} ${counterId}`
}
