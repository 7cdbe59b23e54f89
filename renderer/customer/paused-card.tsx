import type { CounterView } from '../../shared/counter/counter.ts'
import type { Moment } from '../../shared/kernel/time.ts'
import { hallTime } from '../hall/hall-time.ts'
import { Both } from './both.tsx'
import { Countdown } from './countdown.tsx'
import { WhereTo } from './where-to.tsx'

type PausedCardProps = {
  readonly counter: CounterView
  readonly nearestOpenCounter: number | null
  readonly now: Moment
  readonly timeZone: string
}

/** P1: why, until when, and where to go instead. */
export function PausedCard({ counter, nearestOpenCounter, now, timeZone }: PausedCardProps) {
  const { pause } = counter
  return (
    <section className="middle middle-paused">
      <p className="middle-words middle-words-large">
        <span aria-hidden="true">Ⅱ</span>
        <Both say={(texts) => texts.paused} />
      </p>
      {pause !== null && (
        <>
          <p className="middle-words paused-why">
            <Both say={({ common }) => common.pauseReasons[pause.reason]} />
            <Both say={(texts) => texts.backAt(hallTime(pause.expectedReturnAtMs, timeZone))} />
          </p>
          <Countdown
            untilSteadyMs={pause.expectedReturnSteadyMs}
            now={now}
            left={(texts) => texts.left}
            late={(texts) => texts.late}
          />
        </>
      )}
      <WhereTo counterNumber={nearestOpenCounter} otherwise={(texts) => texts.waitHere} />
    </section>
  )
}
