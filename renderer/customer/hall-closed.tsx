import type { Moment } from '../../shared/kernel/time.ts'
import type { HallHours } from '../../shared/screens/hall-hours.ts'
import { hallTime } from '../hall/hall-time.ts'
import { Both } from './both.tsx'

type HallClosedProps = { readonly hall: HallHours; readonly now: Moment; readonly timeZone: string }

/** L16: why nobody is here, and when somebody will be. */
export function HallClosed({ hall, now, timeZone }: HallClosedProps) {
  const { state, opensAtMs } = hall
  if (state === 'open' || state === 'unlimited')
    return <Both say={(texts) => texts.closedHint} className="closed-why" />
  return (
    <Both
      className="closed-why"
      say={(texts) =>
        opensAtMs !== null && opensAtMs > now.atMs
          ? texts.hallOpensAt(hallTime(opensAtMs, timeZone))
          : texts.hallClosed
      }
    />
  )
}
