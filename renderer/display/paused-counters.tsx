import type { HallDisplay } from '../../shared/screens/hall-display.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { OneLine } from './one-line.tsx'
import { usePages } from './use-pages.ts'
import './paused-counters.css'

const perPage = 2

type DisplayCounter = HallDisplay['counters'][number]
type PausedCountersProps = {
  readonly counters: readonly DisplayCounter[]
  readonly nowMs: number
  readonly timeZone: string
}

/** P1: every paused counter with its return and where to go instead. */
export function PausedCounters({ counters, nowMs, timeZone }: PausedCountersProps) {
  const { foot: texts, waits } = useTexts().display
  const paused = counters.filter((counter) => (counter as DisplayCounter | null)?.sign === 'paused')
  const { rows, page, pages } = usePages(paused, perPage)
  if (paused.length === 0)
    return (
      <footer className="wall-foot">
        <p className="wall-hint">{texts.hint}</p>
      </footer>
    )
  return (
    <footer className="wall-foot">
      <ul className="wall-paused-list" aria-label={texts.heading}>
        {rows.map((counter) => (
          <OneLine key={counter.id} row={counter} instead={null}>
            <PausedCounter counter={counter} nowMs={nowMs} timeZone={timeZone} />
          </OneLine>
        ))}
      </ul>
      {pages > 1 && <p className="wall-page">{waits.page(page, pages)}</p>}
    </footer>
  )
}

type PausedCounterProps = {
  readonly counter: DisplayCounter
  readonly nowMs: number
  readonly timeZone: string
}

function PausedCounter({ counter, nowMs, timeZone }: PausedCounterProps) {
  const { display, common } = useTexts()
  const texts = display.foot
  const backAtMs = counter.pause?.expectedReturnAtMs ?? 0
  const back = backAtMs > nowMs ? texts.backAt(hallTime(backAtMs, timeZone)) : texts.later
  const other = counter.nearestOpenCounter
  return (
    <li className="wall-paused">
      <span className="wall-paused-number">{counter.number}</span>
      <span className="wall-paused-words">
        <b>
          <span aria-hidden="true">Ⅱ </span>
          {texts.paused}
        </b>
        {counter.pause !== null && <span> · {common.pauseReasons[counter.pause.reason]}</span>}
        <br />
        <span>
          {back} · {other === null ? texts.waitHere : texts.goTo(other)}
        </span>
      </span>
    </li>
  )
}
