import type { FaultNotice } from '../../shared/fault/fault.ts'
import type { Moment } from '../../shared/kernel/time.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { untilReturn } from '../ui/until-return.ts'
import './hall-fault.css'

type HallFaultProps = {
  readonly faults: readonly FaultNotice[]
  readonly now: Moment
  readonly timeZone: string
}

/** P2: across the wall while the hall itself is in fault; always with an apology. */
export function HallFault({ faults, now, timeZone }: HallFaultProps) {
  const texts = useTexts().display.fault
  const fault = faults.find(({ scope }) => scope === 'hall')
  if (fault === undefined) return null
  return (
    <section className="wall-fault" role="alert">
      <p className="wall-fault-words">
        <b>
          <span aria-hidden="true">▲ </span>
          {texts.heading}
        </b>
        <span>{texts.words[fault.state]}</span>
      </p>
      <FaultEnd fault={fault} now={now} timeZone={timeZone} />
    </section>
  )
}

type FaultEndProps = {
  readonly fault: FaultNotice
  readonly now: Moment
  readonly timeZone: string
}

/** When it should work again, as far as anybody can say. */
export function FaultEnd({ fault, now, timeZone }: FaultEndProps) {
  const texts = useTexts().display.fault
  const { expectedEndAtMs, expectedEndSteadyMs } = fault
  if (expectedEndAtMs === null || expectedEndSteadyMs === null) return null
  const { isLate, time } = untilReturn(expectedEndSteadyMs, now.steadyMs)
  return (
    <span className="wall-fault-end" role="timer">
      {isLate ? texts.late(time) : texts.end(hallTime(expectedEndAtMs, timeZone), time)}
    </span>
  )
}
