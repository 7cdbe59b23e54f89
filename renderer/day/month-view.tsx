import { Button } from 'antd'
import { useState } from 'react'
import type { DayHours, HallCalendar } from '../../shared/hall/calendar.ts'
import { useLanguage, useTexts } from '../texts/index.ts'
import { DayPanel } from './day-panel.tsx'
import { monthOf, shiftMonth, weeksOf, type Month } from './month-of.ts'
import { formatSpans } from './spans-text.ts'

type MonthViewProps = {
  readonly calendar: HallCalendar
  readonly today: string
  readonly month: Month
  readonly onMonth: (month: Month) => void
  readonly onChanged: () => void
}

/** What holds on each day of a month; a day that is chosen shows why, and takes an exception. */
export function MonthView({ calendar, today, month, onMonth, onChanged }: MonthViewProps) {
  const texts = useTexts().day.calendar
  const [chosen, setChosen] = useState(today)
  const hours = new Map(calendar.days.map((each) => [each.day, each]))
  const [year = 0, number = 1] = month.split('-').map(Number)
  const open = hours.get(chosen)
  return (
    <div className="calendar">
      <div>
        <div className="calendar-head">
          <Button onClick={() => onMonth(shiftMonth(month, -1))}>
            <span aria-hidden="true">‹ </span>
            {texts.earlier}
          </Button>
          <h2 aria-live="polite">{texts.monthOf(year, number)}</h2>
          <Button onClick={() => onMonth(shiftMonth(month, 1))}>
            {texts.later}
            <span aria-hidden="true"> ›</span>
          </Button>
          <Button
            onClick={() => {
              setChosen(today)
              onMonth(monthOf(today))
            }}
          >
            {texts.today}
          </Button>
        </div>
        <table className="month">
          <caption className="visually-hidden">{texts.monthOf(year, number)}</caption>
          <thead>
            <tr>
              {texts.shortWeekdays.map((name, index) => (
                <th scope="col" key={name} abbr={texts.weekdays[index]}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeksOf(month).map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <td key={day} data-beside={monthOf(day) !== month}>
                    <DayCell
                      day={day}
                      hours={hours.get(day)}
                      isToday={day === today}
                      isChosen={day === chosen}
                      onChoose={() => setChosen(day)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="hint">{texts.legend}</p>
      </div>
      {open !== undefined && <DayPanel key={chosen} hours={open} today={today} onChanged={onChanged} />}
    </div>
  )
}

type DayCellProps = {
  readonly day: string
  readonly hours: DayHours | undefined
  readonly isToday: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function DayCell({ day, hours, isToday, isChosen, onChoose }: DayCellProps) {
  const texts = useTexts().day.calendar
  const { language } = useLanguage()
  const source = hours?.source
  const mark =
    source === 'holiday' || source === 'make-up' || source === 'exception' ? texts.marks[source] : ''
  const open = hours === undefined || source === 'no-hours' ? '–' : formatSpans(hours.spans) || texts.closed
  const name = language === 'en' ? hours?.publicDay?.nameEn : hours?.publicDay?.nameZh
  return (
    <button
      type="button"
      className="month-day"
      data-today={isToday}
      data-closed={hours?.spans.length === 0 && source !== 'no-hours'}
      aria-pressed={isChosen}
      aria-current={isToday ? 'date' : undefined}
      onClick={onChoose}
    >
      <span className="month-day-head">
        <span className="visually-hidden">{day.slice(0, 8)}</span>
        <b>{Number(day.slice(8))}</b>
        {mark !== '' && <span className="month-day-mark">{mark}</span>}
        <small>{name}</small>
      </span>
      <span className="month-day-hours">{open}</span>
      {source !== undefined && <span className="visually-hidden">{texts.sources[source]}</span>}
    </button>
  )
}
