import type { ReactNode } from 'react'
import { elapsedMs } from '../../shared/kernel/time.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import type { Desk } from './use-desk.ts'
import { useNameOf } from './use-name-of.ts'
import { WaitBadge } from './wait-badge.tsx'

/** Who waits for what and how long; those who wait for this counter alone are a line of their own (L11). */
export function QueueLines({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().queue
  const nameOf = useNameOf()
  const { queue, forYou } = desk.workplace
  return (
    <ul className="queue-lines" aria-label={texts.lines}>
      {queue.map((line) => (
        <Line key={line.serviceId} desk={desk} name={nameOf(line)} {...line}>
          {!line.served && <span className="hint"> {texts.notServed}</span>}
          {line.targeted > 0 && (
            <span className="hint queue-targeted">{texts.rank.othersWait(line.targeted)}</span>
          )}
        </Line>
      ))}
      {forYou.waiting > 0 && <Line desk={desk} letter="→" name={texts.rank.forYouLine} served {...forYou} />}
    </ul>
  )
}

type LineProps = {
  readonly desk: Desk
  readonly letter: string
  readonly name: string
  readonly waiting: number
  readonly longestSinceSteadyMs: number | null
  readonly served: boolean
  readonly children?: ReactNode
}

function Line({ desk, letter, name, waiting, longestSinceSteadyMs, served, children }: LineProps) {
  const texts = useTexts().queue
  const longestMs = longestSinceSteadyMs === null ? 0 : elapsedMs(longestSinceSteadyMs, desk.now.steadyMs)
  return (
    <li data-served={served}>
      <b className="queue-letter">{letter}</b>
      <span className="queue-name" title={name}>
        {name}
      </span>
      <span className="queue-count">{texts.waiting(waiting)}</span>
      <span className="queue-longest">
        {waiting > 0 && (
          <WaitBadge waitedMs={longestMs} workplace={desk.workplace}>
            {texts.longest(clockTime(longestMs))}
          </WaitBadge>
        )}
        {children}
      </span>
    </li>
  )
}
