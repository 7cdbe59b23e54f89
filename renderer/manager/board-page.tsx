import type { Board } from '../../shared/screens/board.ts'
import { BoardAlarms } from '../alarm/board-alarms.tsx'
import { DayStateLine } from '../day/day-state-line.tsx'
import '../day/closing.css'
import { useFaultPlace } from '../fault/use-fault-place.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useNow } from '../ui/use-now.ts'
import { BoardCounters } from './board-counters.tsx'
import { BoardServices } from './board-services.tsx'
import './board.css'
import { useBoard, useManagerPages } from './board-context.ts'

/** The whole hall at one glance: who waits, who serves, what asks for the manager, where the day stands. */
export function BoardPage() {
  const texts = useTexts().manager.board
  const { state, receivedAt, refusal } = useBoard()
  if (state === undefined) return <RefusalText refusal={refusal} />
  return (
    <>
      <h1 className="visually-hidden">{texts.title}</h1>
      <LiveBoard board={state} receivedAt={receivedAt} />
    </>
  )
}

function LiveBoard({ board, receivedAt }: { readonly board: Board; readonly receivedAt: number }) {
  const now = useNow(board.asOf, receivedAt, 1000)
  return (
    <div className="board">
      <BoardDay board={board} />
      <BoardAlarms board={board} />
      <BoardServices board={board} now={now} />
      <BoardCounters board={board} now={now} />
    </div>
  )
}

function BoardDay({ board }: { readonly board: Board }) {
  const texts = useTexts().manager.board
  const { openPage } = useManagerPages()
  const forgotten = board.day.unclosed.length
  return (
    <section className="board-day" aria-label={texts.day}>
      <DayStateLine status={board.day} />
      <BoardFaults board={board} />
      {(board.day.state === 'closing' || forgotten > 0) && (
        <button type="button" className="link-button" onClick={() => openPage('closing')}>
          {forgotten > 0 ? `▲ ${texts.unclosed(forgotten)}` : texts.goClosing}
        </button>
      )}
    </section>
  )
}

/** P2: what is out of order now. */
function BoardFaults({ board }: { readonly board: Board }) {
  const texts = useTexts().fault
  const placeOf = useFaultPlace()
  const { openPage } = useManagerPages()
  if (board.faults.length === 0) return null
  return (
    <button type="button" className="link-button board-faults" onClick={() => openPage('faults')}>
      {board.faults.map((fault) => `▲ ${texts.notice(placeOf(fault), texts.states[fault.state])}`).join('  ')}
    </button>
  )
}
