import type { CounterView } from '../../shared/counter/counter.ts'
import { hallTime } from '../hall/hall-time.ts'
import { Both } from './both.tsx'

type PausedCardProps = {
  readonly counter: CounterView
  readonly nearestOpenCounter: number | null
  readonly nowMs: number
}

/** P1: why, until when, and where to go instead. */
export function PausedCard({ counter, nearestOpenCounter, nowMs }: PausedCardProps) {
  const { pause } = counter
  const backAtMs = pause?.expectedReturnAtMs ?? 0
  return (
    <section className="middle middle-paused" aria-live="polite">
      <p className="middle-words middle-words-large">
        <span aria-hidden="true">Ⅱ</span>
        <Both say={(texts) => texts.paused} />
      </p>
      <p className="middle-words paused-why">
        {pause !== null && <Both say={({ common }) => common.pauseReasons[pause.reason]} />}
        <Both say={(texts) => (backAtMs > nowMs ? texts.backAt(hallTime(backAtMs)) : texts.later)} />
      </p>
      <p className="middle-words paused-go">
        {nearestOpenCounter !== null && <span aria-hidden="true">→</span>}
        <Both
          say={(texts) => (nearestOpenCounter === null ? texts.waitHere : texts.goTo(nearestOpenCounter))}
        />
      </p>
    </section>
  )
}
