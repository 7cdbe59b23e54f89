import { useEffect, useState } from 'react'
import type { Problem } from '../../shared/problem/problem.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'

type CloseDueProps = { readonly problem: Problem; readonly timeZone: string | undefined }

/** S1: until when a verified problem must be closed. */
export function CloseDue({ problem: { closeDueAtMs }, timeZone }: CloseDueProps) {
  const texts = useTexts().problem.page
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  if (closeDueAtMs === null) return null
  const isOverdue = closeDueAtMs < nowMs
  return (
    <span className="problem-due" data-overdue={isOverdue}>
      {isOverdue ? `⚠ ${texts.overdue} · ` : ''}
      {texts.closeDue(hallTimestamp(closeDueAtMs, timeZone).slice(5, 16))}
    </span>
  )
}
