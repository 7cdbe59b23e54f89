import type { Alarm } from '../../shared/alarm/alarm.ts'
import type { HallConfiguration } from '../../shared/hall/hall.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'

/** An alarm in words: what is overdue, where and by whom. */
export function useAlarmWords(hall: HallConfiguration | undefined): (alarm: Alarm) => string {
  const texts = useTexts().alarm
  return ({ kind, counterId, staff, figures }) => {
    const known = hall?.counters.find(({ id }) => id === counterId)?.number
    const counter = known ?? (Number(figures['counterNumber']) || undefined)
    const dueAtMs = Number(figures['dueAtMs'])
    return texts.words[kind]({
      counter,
      staff: staff?.name,
      due: dueAtMs > 0 ? hallTime(dueAtMs, hall?.timeZone) : undefined,
      figures,
    })
  }
}
