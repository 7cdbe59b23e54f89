import type { HallDisplay } from '../../shared/screens/hall-display.ts'
import type { ShownRefusal } from '../api/refusal.ts'
import { hallTimeWithSeconds } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import './lost-host.css'

type LostHostProps = {
  /** False in the first moments of the page. */
  readonly isLost: boolean
  readonly refusal: ShownRefusal | undefined
  readonly lastState: Pick<HallDisplay, 'asOf' | 'timeZone' | 'hallName'> | undefined
}

/** L17: says that it knows nothing now, since when, and what to do; no number that could be old. */
export function LostHost({ isLost, refusal, lastState }: LostHostProps) {
  const texts = useTexts().display.lost
  if (refusal?.code === 'HALL_NOT_SET_UP') {
    return (
      <section className="wall-lost">
        <RefusalText refusal={refusal} />
      </section>
    )
  }
  if (!isLost)
    return (
      <section className="wall-lost">
        <h1 className="wall-lost-quiet">{texts.connecting}</h1>
      </section>
    )
  return (
    <section className="wall-lost" role="alert">
      <p className="wall-lost-advice">{lastState?.hallName}</p>
      <h1 className="wall-lost-heading">
        <span aria-hidden="true">⚠ </span>
        {texts.heading}
      </h1>
      <p className="wall-lost-time">
        {lastState === undefined
          ? texts.never
          : texts.lastNews(hallTimeWithSeconds(lastState.asOf.atMs, lastState.timeZone))}
      </p>
      <p className="wall-lost-advice">{texts.advice}</p>
    </section>
  )
}
