import { PauseOutlined } from '@ant-design/icons'
import { timerTone } from '../../shared/visit/timer.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from './clock-time.ts'

type TimeLeftProps = {
  readonly usedMs: number
  readonly limitSeconds: number
  readonly amberShare: number
  readonly isHeld?: boolean
  readonly isSmall?: boolean
}

const shapes = { calm: '', amber: '▲ ', past: '◆ ' } as const

/** Counts down to the limit; amber near it; past it red, counting up, with the word 超时. */
export function TimeLeft({
  usedMs,
  limitSeconds,
  amberShare,
  isHeld = false,
  isSmall = false,
}: TimeLeftProps) {
  const texts = useTexts().common.timeLeft
  const limitMs = limitSeconds * 1000
  const tone = timerTone(usedMs, limitSeconds, amberShare)
  const words = () => {
    if (isHeld) return texts.held(clockTime(usedMs))
    // A clock that shows 00:00 has run out.
    return tone === 'past'
      ? texts.past(clockTime(usedMs - limitMs))
      : texts.left(clockTime(limitMs - usedMs + 999))
  }
  return (
    <div className={isSmall ? 'time-left time-left-small' : 'time-left'} data-tone={tone} data-held={isHeld}>
      <span className="time-left-words" role="timer">
        <span aria-hidden="true">{isHeld ? <PauseOutlined /> : shapes[tone]}</span>
        {words()}
      </span>
      <progress
        className="time-left-bar"
        max={limitMs}
        value={Math.min(limitMs, usedMs)}
        aria-label={texts.label(clockTime(usedMs), clockTime(limitMs))}
      />
    </div>
  )
}
