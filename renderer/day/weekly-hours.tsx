import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { HallCalendar, OpeningHours } from '../../shared/hall/calendar.ts'
import { useTexts } from '../texts/index.ts'
import { formatSpans } from './spans-text.ts'
import { WeeklyHoursForm } from './weekly-hours-form.tsx'

type WeeklyHoursProps = {
  readonly calendar: HallCalendar
  readonly today: string
  readonly onChanged: () => void
}

/** Every version of the week that the hall had or will have, the present one marked. */
export function WeeklyHours({ calendar, today, onChanged }: WeeklyHoursProps) {
  const texts = useTexts().day.calendar
  const [isChanging, setIsChanging] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const versions = calendar.versions.toSorted((a, b) => b.version - a.version)
  const current = versions.find(({ validFromDay }) => validFromDay <= today)
  if (isChanging) {
    return (
      <WeeklyHoursForm
        before={versions[0]}
        today={today}
        onSaved={() => {
          setIsChanging(false)
          setIsSaved(true)
          onChanged()
        }}
        onClose={() => setIsChanging(false)}
      />
    )
  }
  return (
    <>
      <div className="page-acts page-note">
        <Button type="primary" onClick={() => setIsChanging(true)}>
          {texts.week.change}
        </Button>
      </div>
      {isSaved && <Alert className="page-note" type="success" showIcon title={texts.week.saved} />}
      {versions.length === 0 && <p>{texts.week.none}</p>}
      <div className="week-versions">
        {versions.map((version) => (
          <WeekCard key={version.version} hours={version} isCurrent={version === current} />
        ))}
      </div>
    </>
  )
}

function WeekCard({ hours, isCurrent }: { readonly hours: OpeningHours; readonly isCurrent: boolean }) {
  const texts = useTexts().day.calendar
  return (
    <section className="week-card" data-current={isCurrent}>
      <h2>
        {texts.week.coming(hours.validFromDay)}
        <small>
          {texts.week.version(hours.version)}
          {isCurrent && ` · ● ${texts.week.current}`}
        </small>
      </h2>
      <dl>
        {hours.week.map((spans, weekday) => (
          <div key={weekday}>
            <dt>{texts.weekdays[weekday]}</dt>
            <dd>{formatSpans(spans) || texts.closed}</dd>
          </div>
        ))}
        {hours.makeUpSpans !== null && (
          <div>
            <dt>{texts.week.makeUp}</dt>
            <dd>{formatSpans(hours.makeUpSpans) || texts.closed}</dd>
          </div>
        )}
      </dl>
      <p className="hint">{hours.closedOnHolidays ? texts.week.holidaysYes : texts.week.holidaysNo}</p>
    </section>
  )
}
