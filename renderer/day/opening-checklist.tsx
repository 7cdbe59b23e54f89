import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { Checklist, DayCheck } from '../../shared/day/checklist.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { focusNext } from '../ui/use-focus-next.ts'
import { CheckLine } from './check-line.tsx'
import { mustRunHostChecks, nextToConfirm } from './checklist-progress.ts'
import './opening.css'
import { useAnswerKeys } from './use-answer-keys.ts'
import { useChecklist } from './use-checklist.ts'

type OpeningChecklistProps = {
  readonly counterId: string
  readonly hallName: string
  readonly timeZone: string
  readonly onClose: () => void
}

/** P4: the checks of a counter before opening, one key each. */
export function OpeningChecklist({ counterId, hallName, timeZone, onClose }: OpeningChecklistProps) {
  const texts = useTexts().day.checklist
  const work = useChecklist(counterId)
  const { checklist } = work
  const [noteFor, setNoteFor] = useState<{ readonly check: DayCheck; readonly ok: boolean }>()
  const place = useRef<HTMLElement>(null)
  const step = checklist === undefined ? '' : stepOf(checklist, noteFor?.check)
  useEffect(() => focusNext(place.current), [step])
  const current = checklist && nextToConfirm(checklist)
  const answer = (check: DayCheck, ok: boolean) => {
    const row = checklist?.checks.find((each) => each.check === check)
    // What the host found wrong is taken on with a note only.
    if (!ok || row?.byHost === true) setNoteFor({ check, ok })
    else void work.confirm(check, true, undefined)
  }
  useAnswerKeys(current !== undefined && noteFor === undefined, (ok) => current && answer(current.check, ok))
  if (checklist === undefined) return <RefusalText refusal={work.refusal} />
  return (
    <section className="checklist" ref={place} aria-labelledby="checklist-title">
      <header className="list-panel-head">
        <h2 id="checklist-title">{texts.heading(checklist.counterNumber)}</h2>
        <ChecklistState checklist={checklist} timeZone={timeZone} />
        <Button
          data-back={noteFor === undefined ? '' : undefined}
          data-next={current === undefined ? '' : undefined}
          onClick={onClose}
        >
          {texts.close}
        </Button>
      </header>
      <p className="hint">{texts.explain}</p>
      <div className="checklist-host">
        <Button
          type={mustRunHostChecks(checklist) ? 'primary' : 'default'}
          data-next={mustRunHostChecks(checklist) ? '' : undefined}
          loading={work.isRunning}
          onClick={() => void work.runChecks()}
        >
          {mustRunHostChecks(checklist) ? texts.run : texts.runAgain}
        </Button>
        <RefusalText refusal={work.refusal} />
      </div>
      <ul className="check-lines">
        {checklist.checks.map((row) => (
          <CheckLine
            key={row.check}
            row={row}
            counterNumber={checklist.counterNumber}
            hallName={hallName}
            timeZone={timeZone}
            isCurrent={row === current && !mustRunHostChecks(checklist)}
            asksNote={noteFor?.check === row.check}
            onAnswer={(ok) => answer(row.check, ok)}
            onNote={(note) =>
              void work
                .confirm(row.check, noteFor?.ok ?? false, note)
                .then((isTaken) => isTaken && setNoteFor(undefined))
            }
            onNoNote={() => setNoteFor(undefined)}
          />
        ))}
      </ul>
    </section>
  )
}

/** Changes whenever another control is the next one. */
function stepOf(checklist: Checklist, noteFor: DayCheck | undefined): string {
  return `${mustRunHostChecks(checklist)} ${nextToConfirm(checklist)?.check} ${noteFor}`
}

function ChecklistState({
  checklist,
  timeZone,
}: {
  readonly checklist: Checklist
  readonly timeZone: string
}) {
  const texts = useTexts().day.checklist
  const { doneAtMs, dueAtMs, late } = checklist
  if (doneAtMs !== null) {
    const time = hallTime(doneAtMs, timeZone)
    return <p className="checklist-done">✓ {late ? texts.doneLate(time) : texts.done(time)}</p>
  }
  if (dueAtMs === null) return null
  return (
    <p className={late ? 'checklist-late' : 'hint'}>
      {late && '▲ '}
      {texts.dueBy(hallTime(dueAtMs, timeZone))}
      {late && ` · ${texts.late}`}
    </p>
  )
}
