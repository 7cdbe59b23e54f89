import { Button } from 'antd'
import type { Board } from '../../shared/screens/board.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useManagerPages } from '../manager/board-context.ts'
import { useTexts } from '../texts/index.ts'
import { AlarmActs } from './alarm-acts.tsx'
import './alarm.css'
import { useAlarmWords } from './use-alarm-words.ts'

/** The newest alarms on the board, each with its act. */
export function BoardAlarms({ board }: { readonly board: Board }) {
  const { alarm: texts, manager } = useTexts()
  const { openPage } = useManagerPages()
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const wordsOf = useAlarmWords(hall)
  return (
    <section className="board-alarms board-part" aria-labelledby="board-alarms" aria-live="polite">
      <h2 id="board-alarms">
        {manager.board.alarms}
        {board.openAlarms > board.alarms.length && (
          <Button size="small" onClick={() => openPage('alarms')}>
            {manager.board.allAlarms(board.openAlarms)}
          </Button>
        )}
      </h2>
      {board.alarms.length === 0 && <p className="hint">{manager.board.noAlarms}</p>}
      <ul>
        {board.alarms.map((alarm) => (
          <li key={alarm.id} className="board-alarm">
            <b>
              <span aria-hidden="true">◆ </span>
              {texts.kinds[alarm.kind]}
            </b>
            <span className="board-alarm-words">
              {hallTime(alarm.raisedAtMs, board.timeZone)} {wordsOf(alarm)}
            </span>
            <AlarmActs alarm={alarm} onAnswered={nothing} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The board's stream tells of the answer by itself. */
function nothing(): void {}
