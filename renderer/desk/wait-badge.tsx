import type { ReactNode } from 'react'
import type { Workplace } from '../../shared/screens/workplace.ts'
import { timerTone } from '../../shared/visit/timer.ts'
import { useTexts } from '../texts/index.ts'

type WaitBadgeProps = {
  readonly waitedMs: number
  readonly workplace: Pick<Workplace, 'waitLimitMinutes' | 'amberShare'>
  readonly children: ReactNode
}

/** Q1: amber from 80 % of the limit, red past it; the state also as a word for those who see no colour. */
export function WaitBadge({ waitedMs, workplace, children }: WaitBadgeProps) {
  const texts = useTexts().queue
  const tone = timerTone(waitedMs, workplace.waitLimitMinutes * 60, workplace.amberShare)
  return (
    <span className="wait-badge" data-tone={tone}>
      {tone === 'amber' && <span aria-hidden="true">▲ </span>}
      {tone === 'past' && <span aria-hidden="true">◆ </span>}
      {children}
      {tone === 'amber' && <span className="visually-hidden">{texts.near}</span>}
      {tone === 'past' && <span> {texts.past}</span>}
    </span>
  )
}
