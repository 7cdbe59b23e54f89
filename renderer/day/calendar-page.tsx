import { Alert } from 'antd'
import { useState } from 'react'
import { useQuery } from '../api/use-query.ts'
import { Sections } from '../manager/sections.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CalendarHistory } from './calendar-history.tsx'
import './calendar.css'
import { HolidaysView } from './holidays-view.tsx'
import { monthOf, weeksOf } from './month-of.ts'
import { MonthView } from './month-view.tsx'
import { WeeklyHours } from './weekly-hours.tsx'

/** When the hall is open, and why: weekly hours, holidays, exceptions. Nothing is edited; each change is one more row. */
export function CalendarPage() {
  const texts = useTexts().day.calendar
  const [section, setSection] = useState<keyof typeof texts.sections>('month')
  const { data: status, refusal } = useQuery((api, signal) => api.hall.status(undefined, { signal }))
  const today = status?.businessDay ?? undefined
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
      </div>
      <Sections label={texts.title} names={texts.sections} current={section} onChoose={setSection} />
      <RefusalText refusal={refusal} />
      {today !== undefined && <CalendarSections today={today} section={section} />}
    </>
  )
}

type CalendarSectionsProps = {
  readonly today: string
  readonly section: 'month' | 'week' | 'holidays' | 'history'
}

function CalendarSections({ today, section }: CalendarSectionsProps) {
  const texts = useTexts().day.calendar
  const [month, setMonth] = useState(() => monthOf(today))
  const days = weeksOf(month).flat()
  const from = days[0] ?? today
  const to = days.at(-1) ?? today
  const {
    data: calendar,
    refusal,
    reload,
  } = useQuery((api, signal) => api.hall.calendar({ from, to }, { signal }), [from, to])
  if (calendar === undefined) return <RefusalText refusal={refusal} />
  const shared = { calendar, today, onChanged: reload }
  return (
    <>
      {calendar.versions.length === 0 && (
        <Alert className="page-note" type="info" showIcon title={texts.noHoursYet} />
      )}
      {calendar.unknownYears.length > 0 && (
        <Alert
          className="page-note"
          type="warning"
          showIcon
          title={texts.unknownYears(calendar.unknownYears.join('、'))}
        />
      )}
      {section === 'month' && <MonthView {...shared} month={month} onMonth={setMonth} />}
      {section === 'week' && <WeeklyHours {...shared} />}
      {section === 'holidays' && <HolidaysView today={today} onChanged={reload} />}
      {section === 'history' && <CalendarHistory />}
    </>
  )
}
