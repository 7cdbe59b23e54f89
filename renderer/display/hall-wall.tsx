import type { HallDisplay } from '../../shared/screens/hall-display.ts'
import { hallDate, hallTimeWithSeconds } from '../hall/hall-time.ts'
import { useLanguage } from '../texts/index.ts'
import { useNow } from '../ui/use-now.ts'
import { AwayCounters } from './away-counters.tsx'
import { callOnWall, lastCalls, type Announcer } from './announcements.ts'
import type { Variant } from './chosen-variant.ts'
import { ClosedHall } from './closed-hall.tsx'
import { HallFault } from './hall-fault.tsx'
import { LastCalls } from './last-calls.tsx'
import { NewestCall } from './newest-call.tsx'
import { ServiceWaits } from './service-waits.tsx'

/** Q4: fewer lines, so that each is larger. */
const callsListed: Readonly<Record<Variant, number>> = { usual: 5, accessible: 2 }

type HallWallProps = {
  readonly display: HallDisplay
  readonly receivedAt: number
  readonly announcer: Announcer
  readonly variant: Variant
}

/** Everything the wall shows while its host is there. */
export function HallWall({ display, receivedAt, announcer, variant }: HallWallProps) {
  const now = useNow(display.asOf, receivedAt)
  return (
    <>
      <WallHead hallName={display.hallName} nowMs={now.atMs} timeZone={display.timeZone} />
      <HallFault faults={display.faults} now={now} timeZone={display.timeZone} />
      {display.hall.state === 'closed' && announcer.current === undefined ? (
        <ClosedHall hall={display.hall} now={now} timeZone={display.timeZone} />
      ) : (
        <>
          <NewestCall
            call={callOnWall(announcer, display.calls)}
            isBeingAnnounced={announcer.current !== undefined}
          />
          <LastCalls calls={lastCalls(announcer, display.calls, callsListed[variant])} />
          {variant === 'usual' && <ServiceWaits services={display.services} />}
        </>
      )}
      <AwayCounters display={display} now={now} />
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
