import type { Pause } from '../../shared/counter/pause.ts'
import type { FaultNotice } from '../../shared/fault/fault.ts'
import type { Moment } from '../../shared/kernel/time.ts'
import type { HallDisplay } from '../../shared/screens/hall-display.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { untilReturn } from '../ui/until-return.ts'
import { FaultEnd } from './hall-fault.tsx'
import { OneLine } from './one-line.tsx'
import './away-counters.css'
import { usePages } from './use-pages.ts'

const perPage = 2

type DisplayCounter = HallDisplay['counters'][number]
type AwayCountersProps = { readonly display: HallDisplay; readonly now: Moment }

/** P1, P2: every counter that is paused or in fault, with its return and where to go instead. */
export function AwayCounters({ display, now }: AwayCountersProps) {
  const { foot: texts, waits } = useTexts().display
  const away = display.counters.filter((counter) => isAway(counter))
  const { rows, page, pages } = usePages(away, perPage)
  if (away.length === 0)
    return (
      <footer className="wall-foot">
        <p className="wall-hint">{display.hall.state === 'closing' ? texts.closing : texts.hint}</p>
      </footer>
    )
  return (
    <footer className="wall-foot">
      <ul className="wall-paused-list" aria-label={texts.heading}>
        {rows.map((counter) => (
          <OneLine key={counter.id} row={counter} instead={null}>
            <AwayCounter
              counter={counter}
              fault={display.faults.find(({ counterNumber }) => counterNumber === counter.number)}
              now={now}
              timeZone={display.timeZone}
            />
          </OneLine>
        ))}
      </ul>
      {pages > 1 && <p className="wall-page">{waits.page(page, pages)}</p>}
    </footer>
  )
}

/** L17: a bad row costs itself only. */
function isAway(counter: DisplayCounter | null): boolean {
  return counter?.sign === 'paused' || counter?.sign === 'fault'
}

type AwayCounterProps = {
  readonly counter: DisplayCounter
  readonly fault: FaultNotice | undefined
  readonly now: Moment
  readonly timeZone: string
}

function AwayCounter({ counter, fault, now, timeZone }: AwayCounterProps) {
  const { display, common } = useTexts()
  const texts = display.foot
  const other = counter.nearestOpenCounter
  const isFault = counter.sign === 'fault'
  return (
    <li className="wall-paused">
      <span className="wall-paused-number">{counter.number}</span>
      <span className="wall-paused-words">
        <b>
          <span aria-hidden="true">{isFault ? '▲ ' : 'Ⅱ '}</span>
          {isFault ? common.signs.fault : texts.paused}
        </b>
        {counter.pause !== null && <span> · {common.pauseReasons[counter.pause.reason]}</span>}
        {isFault && <span> · {display.fault.sorry}</span>}
        <br />
        {counter.pause !== null && <PauseReturn pause={counter.pause} now={now} timeZone={timeZone} />}
        {isFault && fault !== undefined && fault.expectedEndAtMs !== null && (
          <>
            <FaultEnd fault={fault} now={now} timeZone={timeZone} />
            {' · '}
          </>
        )}
        <span>{other === null ? texts.waitHere : texts.goTo(other)}</span>
      </span>
    </li>
  )
}

type PauseReturnProps = { readonly pause: Pause; readonly now: Moment; readonly timeZone: string }

/** Counts down to the return; past it, says so. */
function PauseReturn({ pause, now, timeZone }: PauseReturnProps) {
  const texts = useTexts().display.foot
  const { isLate, time } = untilReturn(pause.expectedReturnSteadyMs, now.steadyMs)
  return (
    <span role="timer" className="wall-paused-return" data-late={isLate}>
      {isLate ? texts.late(time) : texts.backIn(hallTime(pause.expectedReturnAtMs, timeZone), time)}
      {' · '}
    </span>
  )
}
