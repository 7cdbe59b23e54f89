import type { BoardCounter } from '../../shared/screens/board.ts'
import { useQuery } from '../api/use-query.ts'
import { usedMs } from '../desk/used-ms.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { SignBadge } from '../ui/sign-badge.tsx'
import { TimeLeft } from '../ui/time-left.tsx'
import { untilReturn } from '../ui/until-return.ts'
import type { BoardPartProps } from './board-part.ts'

/** The counters as cards: sign, who sits there, whom they serve and how long, a pause with its return. */
export function BoardCounters({ board, now }: BoardPartProps) {
  const { board: texts } = useTexts().manager
  const nameOf = useNameOf()
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const kindOf = (kindId: string) => {
    const kind = hall?.transactionKinds.find(({ id }) => id === kindId)
    return kind === undefined ? '' : nameOf(kind)
  }
  return (
    <section className="board-part" aria-labelledby="board-counters">
      <h2 id="board-counters">{texts.counters}</h2>
      <ul className="board-counters">
        {board.counters.map((each) => (
          <li key={each.counter.id} className="board-counter" data-sign={each.counter.sign}>
            <CounterCard each={each} board={board} now={now} kindOf={kindOf} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type CounterCardProps = BoardPartProps & {
  readonly each: BoardCounter
  readonly kindOf: (kindId: string) => string
}

function CounterCard({ each, board, now, kindOf }: CounterCardProps) {
  const { manager, common } = useTexts()
  const texts = manager.board
  const { counter, transaction, visitStartedAtMs } = each
  return (
    <>
      <p className="board-counter-head">
        <span className="board-counter-number">
          <span className="visually-hidden">{common.counter(counter.number)}</span>
          <span aria-hidden="true">{counter.number}</span>
        </span>
        <SignBadge sign={counter.sign} />
      </p>
      <p className="board-counter-clerk">
        {counter.clerk === null ? texts.nobody : `${counter.clerk.name} ${counter.clerk.number}`}
      </p>
      {each.ticketState === 'called' && each.ticketLabel !== null && <p>{texts.called(each.ticketLabel)}</p>}
      {visitStartedAtMs !== null && (
        <p>
          <b>{each.ticketLabel ?? texts.walkIn}</b> {texts.visitFor(clockTime(now.atMs - visitStartedAtMs))}
        </p>
      )}
      {transaction !== null && (
        <>
          <p className="board-kind">{kindOf(transaction.kindId)}</p>
          <TimeLeft
            usedMs={usedMs(transaction, { workplace: board, now })}
            limitSeconds={transaction.limitSeconds}
            amberShare={board.amberShare}
            isHeld={transaction.state === 'held'}
            isSmall
          />
        </>
      )}
      {counter.pause !== null && (
        <>
          <p>
            {common.pauseReasons[counter.pause.reason]} ·{' '}
            {texts.back(hallTime(counter.pause.expectedReturnAtMs, board.timeZone))}
          </p>
          <Return expectedReturnAtMs={counter.pause.expectedReturnAtMs} nowMs={now.atMs} />
        </>
      )}
    </>
  )
}

function Return({
  expectedReturnAtMs,
  nowMs,
}: {
  readonly expectedReturnAtMs: number
  readonly nowMs: number
}) {
  const texts = useTexts().manager.board
  const { isLate, time } = untilReturn(expectedReturnAtMs, nowMs)
  return (
    <p className="board-return" data-late={isLate} role="timer">
      {isLate ? `◆ ${texts.late(time)}` : texts.left(time)}
    </p>
  )
}
