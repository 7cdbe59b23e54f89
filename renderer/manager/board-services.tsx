import type { BoardService } from '../../shared/screens/board.ts'
import { elapsedMs } from '../../shared/kernel/time.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { WaitBadge } from '../desk/wait-badge.tsx'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import type { BoardPartProps } from './board-part.ts'

/** Q1: who waits for what, and how long the longest, against the limit. */
export function BoardServices({ board, now }: BoardPartProps) {
  const texts = useTexts().manager.board
  return (
    <section className="board-part" aria-labelledby="board-services">
      <h2 id="board-services">
        {texts.services} <small className="hint">{texts.limit(board.waitLimitMinutes)}</small>
      </h2>
      <ul className="board-services">
        {board.services.map((service) => (
          <li key={service.serviceId}>
            <ServiceLine service={service} board={board} now={now} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ServiceLine({ service, board, now }: BoardPartProps & { readonly service: BoardService }) {
  const texts = useTexts().manager.board
  const nameOf = useNameOf()
  const { longestSinceSteadyMs, waiting, openCounters } = service
  const longestMs = longestSinceSteadyMs === null ? 0 : elapsedMs(longestSinceSteadyMs, now.steadyMs)
  return (
    <>
      <b className="board-letter">{service.letter}</b>
      <span className="board-service-name">{nameOf(service)}</span>
      <span className="board-waiting">{texts.people(waiting)}</span>
      <span className="board-longest">
        {waiting === 0 ? (
          <span className="hint">{texts.nobodyWaits}</span>
        ) : (
          <WaitBadge waitedMs={longestMs} workplace={board}>
            {texts.longest} {clockTime(longestMs)}
          </WaitBadge>
        )}
      </span>
      <span className="board-open" data-none={openCounters === 0 && waiting > 0}>
        {openCounters === 0 ? texts.noCounter : `${texts.openCounters} ${openCounters}`}
      </span>
    </>
  )
}
