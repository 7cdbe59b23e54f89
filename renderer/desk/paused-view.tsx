import { PauseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Pause } from '../../shared/counter/counter.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { pressKey } from './press-key.ts'
import type { Desk } from './use-desk.ts'

type PausedViewProps = { readonly desk: Desk; readonly pause: Pause | null }

/** P1: the desk itself says loudly that it is paused, and until when. */
export function PausedView({ desk, pause }: PausedViewProps) {
  const { desk: desks, common } = useTexts()
  const texts = desks.paused
  const { resumeCounter } = desk.commands
  const leftMs = pause === null ? 0 : pause.expectedReturnAtMs - desk.now.atMs
  return (
    <section className="paused-view" aria-labelledby="paused-title">
      <h2 id="paused-title">
        <PauseOutlined aria-hidden="true" /> {texts.heading}
      </h2>
      {pause !== null && (
        <>
          <p className="paused-reason">{common.pauseReasons[pause.reason]}</p>
          <p className="paused-return">
            {texts.back(hallTime(pause.expectedReturnAtMs, desk.configuration.timeZone))}
          </p>
          <p className="paused-left" data-late={leftMs < 0} role="timer">
            {leftMs < 0 ? texts.late(clockTime(-leftMs)) : texts.remaining(clockTime(leftMs))}
          </p>
        </>
      )}
      <RefusalText refusal={resumeCounter.refusal} />
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
    </section>
  )
}
