import { useEffect, useRef, useState } from 'react'
import { usualWeek, type OpeningHours } from '../../shared/hall/calendar.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { PageForm } from '../manager/page-form.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useTexts } from '../texts/index.ts'
import { formatSpans, parseSpans } from './spans-text.ts'

type WeeklyHoursFormProps = {
  /** What the new version begins with. */
  readonly before: OpeningHours | undefined
  readonly today: string
  readonly onSaved: () => void
  readonly onClose: () => void
}

/** A new version of the week, from a day on; the seven days as they are typed. */
export function WeeklyHoursForm({ before, today, onSaved, onClose }: WeeklyHoursFormProps) {
  const { week: texts, weekdays, exception } = useTexts().day.calendar
  const [week, setWeek] = useState(() => (before?.week ?? usualWeek).map(formatSpans))
  const [makeUp, setMakeUp] = useState(before?.makeUpSpans ? formatSpans(before.makeUpSpans) : '')
  const [closedOnHolidays, setClosedOnHolidays] = useState(before?.closedOnHolidays ?? false)
  const [validFromDay, setValidFromDay] = useState(today)
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const set = useCommand(client.hall.setOpeningHours)
  const place = useRef<HTMLDivElement>(null)

  const spans = week.map(parseSpans)
  const makeUpSpans = parseSpans(makeUp)
  const isDayRight = validFromDay >= today
  const isReasonRight = reason.trim().length >= 2
  const save = () => {
    setIsChecked(true)
    const sound = spans.flatMap((each) => (each === undefined ? [] : [each]))
    if (sound.length < 7 || makeUpSpans === undefined || !isDayRight || !isReasonRight) return false
    void set
      .run({
        validFromDay,
        week: sound,
        closedOnHolidays,
        makeUpSpans: makeUpSpans.length === 0 ? null : makeUpSpans,
        reason: reason.trim(),
      })
      .then((saved) => saved !== undefined && onSaved())
    return true
  }
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  return (
    <div className="week-form" ref={place}>
      <p className="hint">
        {texts.explain} {exception.hoursHint}
      </p>
      <PageForm
        label={texts.change}
        submit={texts.save}
        cancel={texts.cancel}
        refusal={set.refusal}
        isRunning={set.isRunning}
        onSubmit={save}
        onCancel={onClose}
      >
        <div className="week-fields">
          {weekdays.map((name, weekday) => (
            <TextField
              key={name}
              label={name}
              value={week[weekday] ?? ''}
              onChange={(text) => setWeek(week.with(weekday, text))}
              mistake={isChecked && spans[weekday] === undefined ? exception.hoursWrong : undefined}
            />
          ))}
          <TextField
            label={texts.makeUp}
            value={makeUp}
            onChange={setMakeUp}
            hint={texts.makeUpHint}
            mistake={isChecked && makeUpSpans === undefined ? exception.hoursWrong : undefined}
          />
          <TextField
            label={texts.validFrom}
            type="date"
            min={today}
            value={validFromDay}
            onChange={setValidFromDay}
            mistake={isChecked && !isDayRight ? texts.validFromWrong : undefined}
          />
          <TextField
            label={exception.reason}
            value={reason}
            maxLength={200}
            onChange={setReason}
            mistake={isChecked && !isReasonRight ? exception.reasonWrong : undefined}
          />
        </div>
        <label className="check-line">
          <input
            type="checkbox"
            checked={closedOnHolidays}
            onChange={({ target }) => setClosedOnHolidays(target.checked)}
          />
          {texts.closedOnHolidays}
        </label>
        <p className="hint">{texts.closedOnHolidaysHint}</p>
      </PageForm>
    </div>
  )
}
