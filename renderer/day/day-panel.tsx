import { Button } from 'antd'
import { useState } from 'react'
import type { DayHours } from '../../shared/hall/calendar.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { formatSpans, parseSpans } from './spans-text.ts'

type DayPanelProps = {
  readonly hours: DayHours
  readonly today: string
  readonly onChanged: () => void
}

/** One day: what holds, why, and the exception that a manager makes for it. */
export function DayPanel({ hours, today, onChanged }: DayPanelProps) {
  const texts = useTexts().day.calendar
  const nameOf = useNameOf()
  const open = hours.source === 'no-hours' ? '–' : formatSpans(hours.spans) || texts.closed
  const facts = [
    texts.sources[hours.source],
    hours.publicDay && nameOf(hours.publicDay),
    hours.reason,
  ].filter(Boolean)
  return (
    <section className="day-panel" aria-labelledby="day-panel-title">
      <h2 id="day-panel-title">{hours.day}</h2>
      <p className="day-panel-hours">{open}</p>
      <p className="hint">{texts.why(facts.join(' · '))}</p>
      <h3>{texts.exception.heading}</h3>
      {hours.day < today ? (
        <p className="hint">{texts.exception.past}</p>
      ) : (
        <ExceptionForm hours={hours} onChanged={onChanged} />
      )}
    </section>
  )
}

function ExceptionForm({ hours, onChanged }: Omit<DayPanelProps, 'today'>) {
  const texts = useTexts().day.calendar.exception
  const [spansText, setSpansText] = useState(formatSpans(hours.spans))
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const set = useCommand(client.hall.setDayException)
  const remove = useCommand(client.hall.removeDayException)
  const spans = parseSpans(spansText)
  const isReasonRight = reason.trim().length >= 2
  const finish = (done: DayHours | undefined) => {
    if (done === undefined) return
    setIsChecked(false)
    setReason('')
    setIsSaved(true)
    setSpansText(formatSpans(done.spans))
    onChanged()
  }
  const check = () => {
    setIsChecked(true)
    setIsSaved(false)
    set.clear()
    remove.clear()
    return isReasonRight
  }
  const save = () => {
    if (!check() || spans === undefined) return false
    void set.run({ day: hours.day, spans, reason: reason.trim() }).then(finish)
    return true
  }
  const takeBack = () => {
    if (check()) void remove.run({ day: hours.day, reason: reason.trim() }).then(finish)
  }
  return (
    <PageForm
      label={texts.heading}
      submit={texts.save}
      refusal={set.refusal ?? remove.refusal}
      isRunning={set.isRunning}
      onSubmit={save}
      otherActs={
        <>
          {hours.source === 'exception' && (
            <Button onClick={takeBack} loading={remove.isRunning}>
              {texts.remove}
            </Button>
          )}
          {isSaved && <output>✓ {texts.saved}</output>}
        </>
      }
    >
      <p className="hint">{texts.explain}</p>
      <TextField
        label={texts.hours}
        value={spansText}
        onChange={setSpansText}
        hint={texts.hoursHint}
        mistake={isChecked && spans === undefined ? texts.hoursWrong : undefined}
      />
      <TextField
        label={texts.reason}
        value={reason}
        maxLength={200}
        onChange={setReason}
        mistake={isChecked && !isReasonRight ? texts.reasonWrong : undefined}
      />
    </PageForm>
  )
}
