import type { Moment } from '../../shared/kernel/time.ts'
import type { HallHours } from '../../shared/screens/hall-hours.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import './closed-hall.css'

type ClosedHallProps = { readonly hall: HallHours; readonly now: Moment; readonly timeZone: string }

/** L16: says why nothing is called, and when that changes. */
export function ClosedHall({ hall, now, timeZone }: ClosedHallProps) {
  const texts = useTexts().display.closed
  const { opensAtMs, closesAtMs } = hall
  const isBefore = opensAtMs !== null && now.atMs < opensAtMs
  return (
    <section className="wall-closed">
      <p className="wall-closed-heading">{isBefore ? texts.notYet : texts.over}</p>
      {isBefore && <p className="wall-closed-time">{texts.opensAt(hallTime(opensAtMs, timeZone))}</p>}
      {opensAtMs === null && <p className="wall-closed-why">{texts.dayOff}</p>}
      {opensAtMs !== null && closesAtMs !== null && (
        <p className="wall-closed-why">
          {texts.hours(hallTime(opensAtMs, timeZone), hallTime(closesAtMs, timeZone))}
        </p>
      )}
    </section>
  )
}
