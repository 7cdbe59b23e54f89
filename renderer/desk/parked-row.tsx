import { Button } from 'antd'
import { elapsedMs } from '../../shared/kernel/time.ts'
import type { ParkedVisit } from '../../shared/visit/visit.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import type { Desk } from './use-desk.ts'
import { useKindName } from './use-kind-name.ts'

type ParkedRowProps = {
  readonly desk: Desk
  readonly visit: ParkedVisit
  readonly name: string
  /** The clerk's own, or this is a manager's desk. */
  readonly isMine: boolean
  readonly isNext: boolean
  readonly onTakeBack: () => void
  readonly onNeverBack: () => void
}

/** Time aside counts up beside the time worked; they are two different things. */
export function ParkedRow({ desk, visit, name, isMine, isNext, onTakeBack, onNeverBack }: ParkedRowProps) {
  const { visit: visits, common } = useTexts()
  const texts = visits.parked
  const nameOfKind = useKindName(desk)
  const { transactions, parked, clerk, counterNumber, parkedMs } = visit
  const last = transactions.findLast(({ state }) => state !== 'ended') ?? transactions.at(-1)
  const asideMs = elapsedMs(parked.since.steadyMs, desk.now.steadyMs)
  const workedMs = transactions.reduce((total, each) => total + each.workedMs, 0)
  const canTakeBack = desk.situation.kind === 'idle'
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {last !== undefined && nameOfKind(last.kindId)}
        <br />
        <span className="hint">{visits.parkReasons[parked.reason]}</span>
      </td>
      <td>
        <b className="parked-aside" role="timer">
          {clockTime(asideMs)}
        </b>
        <br />
        <span className="hint">
          {texts.sinceAt(hallTime(parked.since.atMs, desk.configuration.timeZone))}
        </span>
        {parkedMs > 0 && <span className="hint"> · {texts.before(clockTime(parkedMs))}</span>}
      </td>
      <td>{clockTime(workedMs)}</td>
      <td>
        {clerk.name}
        <br />
        <span className="hint">{common.counter(counterNumber)}</span>
      </td>
      <td>
        {isMine ? (
          <div className="waiting-acts">
            <Button
              className="step-button"
              type={isNext && canTakeBack ? 'primary' : 'default'}
              data-next={isNext && canTakeBack ? '' : undefined}
              disabled={!canTakeBack}
              aria-label={texts.takeBackLabel(name)}
              onClick={onTakeBack}
            >
              {texts.takeBack}
            </Button>
            <Button className="step-button" aria-label={texts.neverBackLabel(name)} onClick={onNeverBack}>
              {texts.neverBack}
            </Button>
          </div>
        ) : (
          <span className="hint">{texts.onlyBy(clerk.name)}</span>
        )}
      </td>
    </tr>
  )
}
