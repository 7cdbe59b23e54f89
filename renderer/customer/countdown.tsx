import type { ComponentProps } from 'react'
import type { Moment } from '../../shared/kernel/time.ts'
import { untilReturn } from '../ui/until-return.ts'
import { Both } from './both.tsx'

type Say = ComponentProps<typeof Both>['say']
type CountdownProps = {
  readonly untilSteadyMs: number
  readonly now: Moment
  readonly left: Say
  readonly late: Say
}

/** Minutes and seconds to go; past them, how much later it is already, with an apology. */
export function Countdown({ untilSteadyMs, now, left, late }: CountdownProps) {
  const { isLate, time } = untilReturn(untilSteadyMs, now.steadyMs)
  return (
    <p className="middle-words paused-left" data-late={isLate} role="timer" aria-live="off">
      <span className="paused-time">{time}</span>
      <Both say={isLate ? late : left} />
    </p>
  )
}
