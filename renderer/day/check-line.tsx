import { Button } from 'antd'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { CheckNote } from './check-note.tsx'
import { mayTakeOn, type CheckRow } from './checklist-progress.ts'
import { TryOut } from './try-out.tsx'

type CheckLineProps = {
  readonly row: CheckRow
  readonly counterNumber: number
  readonly hallName: string
  readonly timeZone: string
  /** The next one that a person answers. */
  readonly isCurrent: boolean
  readonly asksNote: boolean
  readonly onAnswer: (ok: boolean) => void
  readonly onNote: (note: string) => void
  readonly onNoNote: () => void
}

/** One check: what it is, what was found and when, and the two answers that a person may give. */
export function CheckLine(props: CheckLineProps) {
  const { row, timeZone, isCurrent, asksNote, onAnswer } = props
  const { checklist: texts, checks, howToCheck } = useTexts().day
  const name = checks[row.check]
  const state = row.result === null ? 'pending' : row.result.ok ? 'ok' : 'wrong'
  return (
    <li className="check-line-row" data-state={state} data-current={isCurrent}>
      <span className="check-shape" aria-hidden="true">
        {{ pending: '○', ok: '✓', wrong: '✕' }[state]}
      </span>
      <span className="check-words">
        <b>{name}</b>
        <Found row={row} />
        {state === 'pending' && !row.byHost && <span className="hint">{howToCheck[row.check]}</span>}
      </span>
      <span className="check-when hint">
        {row.result !== null &&
          (row.result.madeBy === 'host'
            ? texts.at(hallTime(row.result.atMs, timeZone), texts.byHost)
            : texts.at(hallTime(row.result.atMs, timeZone), row.result.by.name))}
      </span>
      {asksNote ? (
        <CheckNote label={`${name}: ${texts.note}`} onSave={props.onNote} onCancel={props.onNoNote} />
      ) : (
        <span className="check-acts">
          <TryOut
            check={row.check}
            counterNumber={props.counterNumber}
            hallName={props.hallName}
            timeZone={timeZone}
          />
          {mayTakeOn(row) && (
            <>
              <Button
                data-next={isCurrent ? '' : undefined}
                aria-keyshortcuts={isCurrent ? 'Y' : undefined}
                onClick={() => onAnswer(true)}
              >
                <span className="visually-hidden">{texts.answerOf(name)}</span>
                {texts.ok} {isCurrent && <kbd>Y</kbd>}
              </Button>
              <Button aria-keyshortcuts={isCurrent ? 'N' : undefined} onClick={() => onAnswer(false)}>
                <span className="visually-hidden">{texts.answerOf(name)}</span>
                {texts.notOk} {isCurrent && <kbd>N</kbd>}
              </Button>
            </>
          )}
        </span>
      )}
    </li>
  )
}

/** What was found, in words; a note beside it. */
function Found({ row: { byHost, result } }: { readonly row: CheckRow }) {
  const { checklist: texts, findings } = useTexts().day
  if (result === null) return byHost ? <span className="hint">{texts.pending}</span> : null
  const found = result.finding === null ? undefined : findings[result.finding](result.figures)
  return (
    <span className="check-found" data-ok={result.ok}>
      {[found ?? (result.ok ? texts.ok : texts.notOk), result.note].filter(Boolean).join(' · ')}
    </span>
  )
}
