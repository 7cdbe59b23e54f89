import type { Moment } from '../../shared/kernel/time.ts'
import type { HallHours } from '../../shared/screens/hall-hours.ts'
import { hallTime } from '../hall/hall-time.ts'
import { Both } from './both.tsx'

/** L16: why nobody is here, and when somebody will be. */
export function HallClosed({ hall, now }: { readonly hall: HallHours; readonly now: Moment }) {
  const { state, opensAtMs } = hall
  if (state === 'open' || state === 'unlimited')
    return <Both say={(texts) => texts.closedHint} className="closed-why" />
  return (
    <Both
      className="closed-why"
      say={(texts) =>
        opensAtMs !== null && opensAtMs > now.atMs ? texts.hallOpensAt(hallTime(opensAtMs)) : texts.hallClosed
      }
    />
  )
}
