import { PauseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Pause } from '../../shared/counter/pause.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { untilReturn } from '../ui/until-return.ts'
import { pressKey } from './press-key.ts'
import type { Desk } from './use-desk.ts'

type PausedViewProps = { readonly desk: Desk; readonly pause: Pause | null }

/** P1: the desk itself says loudly that it is paused, and until when. */
export function PausedView({ desk, pause }: PausedViewProps) {
  const { desk: desks, common } = useTexts()
  const texts = desks.paused
  const { resumeCounter } = desk.commands
  const isLate = pause !== null && pause.expectedReturnSteadyMs <= desk.now.steadyMs
  return (
    <section className="paused-view" data-late={isLate} aria-labelledby="paused-title">
      <h2 id="paused-title">
        <PauseOutlined aria-hidden="true" /> {texts.heading}
      </h2>
      {pause !== null && (
        <>
          <p className="paused-reason">{common.pauseReasons[pause.reason]}</p>
          <p className="paused-return">
            {texts.back(hallTime(pause.expectedReturnAtMs, desk.configuration.timeZone))}
          </p>
          <Left desk={desk} pause={pause} />
        </>
      )}
      <RefusalText refusal={resumeCounter.refusal} />
      <div className="idle-buttons">
        <Button
          type="primary"
          size="large"
          data-next=""
          loading={resumeCounter.isRunning}
          aria-keyshortcuts="F8"
          onClick={() => pressKey('F8', desk)}
        >
          {texts.resume} <kbd>F8</kbd>
        </Button>
        <Button size="large" onClick={() => desk.openPanel({ kind: 'extend-pause' })}>
          {texts.extend}
        </Button>
      </div>
    </section>
  )
}

/** P1: counts down; past the promised return it nudges, in words and for a screen reader too. */
function Left({ desk, pause }: { readonly desk: Desk; readonly pause: Pause }) {
  const texts = useTexts().desk.paused
  const { isLate, time } = untilReturn(pause.expectedReturnSteadyMs, desk.now.steadyMs)
  return (
    <>
      <p className="paused-left" data-late={isLate} role="timer">
        {isLate ? `◆ ${texts.late(time)}` : texts.remaining(time)}
      </p>
      <p className="paused-nudge" role="alert">
        {isLate && texts.nudge}
      </p>
    </>
  )
}
