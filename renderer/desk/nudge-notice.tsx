import { Button } from 'antd'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import type { Panel } from './panel.ts'
import { pressKey } from './press-key.ts'
import type { Desk } from './use-desk.ts'

/** Work without a customer: it steps back while somebody waits whom this counter could call (Q3). */
const backOffice: ReadonlySet<Panel['kind']> = new Set(['responsibilities', 'receipts', 'opening'])

/** Q3: a counter that is idle while people wait is reminded, and lists of other work step back. */
export function NudgeNotice({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().desk.nudge
  const { workplace, situation, panel, now } = desk
  const { nudge, backOfficeStepsBack } = workplace
  const isIdle = nudge?.kind === 'idle-while-waiting'
  const isAtList = panel !== undefined && backOffice.has(panel.kind) && situation.kind === 'idle'
  const isBackOfficePause = situation.kind === 'paused'
  if (!isIdle && !(backOfficeStepsBack && (isAtList || isBackOfficePause))) return null
  return (
    <section className="desk-notice" data-tone={isIdle ? 'past' : 'amber'} role="alert">
      <p>
        <span aria-hidden="true">{isIdle ? '◆ ' : '▲ '}</span>
        <b>
          {isIdle ? texts.idle(nudge.waiting, clockTime(now.steadyMs - nudge.sinceSteadyMs)) : texts.stepBack}
        </b>
      </p>
      {situation.kind === 'idle' && (
        <Button type="primary" aria-keyshortcuts="F2" onClick={() => pressKey('F2', desk)}>
          {texts.call} <kbd>F2</kbd>
        </Button>
      )}
    </section>
  )
}
