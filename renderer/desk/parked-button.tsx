import { Button } from 'antd'
import { elapsedMs } from '../../shared/kernel/time.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { pressKey } from './press-key.ts'
import type { Desk } from './use-desk.ts'

/** The clerk's own customers who have stepped aside are never out of sight. */
export function ParkedButton({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().visit.parked
  const { parked } = desk.workplace
  const [longest] = parked
  if (longest === undefined) return null
  const time = clockTime(elapsedMs(longest.parked.since.steadyMs, desk.now.steadyMs))
  return (
    <Button aria-keyshortcuts="Shift+F9" onClick={() => pressKey('Shift+F9', desk)}>
      {texts.button(parked.length, time)}
    </Button>
  )
}
