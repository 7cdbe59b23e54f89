import type { HallDisplay } from '../../shared/screens/hall-display.ts'
import { hallDate, hallTimeWithSeconds } from '../hall/hall-time.ts'
import { useLanguage } from '../texts/index.ts'
import { useNow } from '../ui/use-now.ts'
import { callOnWall, lastCalls, type Announcer } from './announcements.ts'
import { LastCalls } from './last-calls.tsx'
import { NewestCall } from './newest-call.tsx'
import { PausedCounters } from './paused-counters.tsx'
import { ServiceWaits } from './service-waits.tsx'

type HallWallProps = {
  readonly display: HallDisplay
  readonly receivedAt: number
  readonly announcer: Announcer
}

/** Everything the wall shows while its host is there. */
export function HallWall({ display, receivedAt, announcer }: HallWallProps) {
  const { atMs: nowMs } = useNow(display.asOf, receivedAt)
  return (
    <>
      <WallHead hallName={display.hallName} nowMs={nowMs} timeZone={display.timeZone} />
      <NewestCall
        call={callOnWall(announcer, display.calls)}
        isBeingAnnounced={announcer.current !== undefined}
      />
      <LastCalls calls={lastCalls(announcer, display.calls, 5)} />
      <ServiceWaits services={display.services} />
      <PausedCounters counters={display.counters} nowMs={nowMs} timeZone={display.timeZone} />
    </>
  )
}

type WallHeadProps = { readonly hallName: string; readonly nowMs: number; readonly timeZone: string }

/** The clock is the host's, not this machine's: one time in the whole hall. */
function WallHead({ hallName, nowMs, timeZone }: WallHeadProps) {
  const { language } = useLanguage()
  return (
    <header className="wall-head">
      <h1 data-long={hallName.length > 16}>{hallName}</h1>
      <p className="wall-date">{hallDate(nowMs, language, timeZone)}</p>
      <p className="wall-clock" role="timer">
        {hallTimeWithSeconds(nowMs, timeZone)}
      </p>
    </header>
  )
}
