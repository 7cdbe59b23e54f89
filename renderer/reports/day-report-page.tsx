import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import type { Figure } from '../../shared/reports/figure-row.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTime } from '../hall/hall-time.ts'
import { Sections } from '../manager/sections.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { DayReportTables, type ReportSection } from './day-report-tables.tsx'
import './reports.css'
import { RowsDialog } from './rows-dialog.tsx'
import { summaryFigures } from './summary-figures.ts'

/** The day in figures, each of which opens its rows (L18). */
export function DayReportPage() {
  const texts = useTexts().reports
  const dayId = useId()
  const { data: status } = useQuery((api, signal) => api.hall.status(undefined, { signal }))
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const [chosenDay, setChosenDay] = useState<string>()
  const [section, setSection] = useState<ReportSection | 'summary'>('summary')
  const [figure, setFigure] = useState<Figure>()
  const day = chosenDay ?? status?.businessDay ?? undefined
  const report = useQuery(
    async (api, signal) =>
      day === undefined ? undefined : api.reports.day({ businessDay: day }, { signal }),
    [day],
  )
  const { data } = report
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <label htmlFor={dayId}>{texts.day}</label>
        <Input
          id={dayId}
          className="day-field"
          type="date"
          value={day ?? ''}
          onChange={({ target }) => setChosenDay(target.value === '' ? undefined : target.value)}
        />
        <Button onClick={report.reload} loading={report.isLoading}>
          {texts.refresh}
        </Button>
        <Button onClick={() => window.print()}>{texts.print}</Button>
      </div>
      <RefusalText refusal={report.refusal} />
      {data !== undefined && hall !== undefined && (
        <>
          <p className="page-note">
            {texts.asOf(hallTime(data.asOf.atMs, hall.timeZone))} · {texts.waitLimit(data.waitLimitMinutes)}
          </p>
          <Sections label={texts.title} names={texts.sections} current={section} onChoose={setSection} />
          {section === 'summary' ? (
            <ul className="report-figures">
              {summaryFigures(data).map(({ figure: name, count }) => (
                <li key={name}>
                  <button
                    type="button"
                    title={texts.rows.showOf(texts.figures[name])}
                    disabled={count === 0}
                    onClick={() => setFigure(name)}
                  >
                    <span>{texts.figures[name]}</span>
                    <b>{count}</b>
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <DayReportTables report={data} hall={hall} section={section} />
        </>
      )}
      {figure !== undefined && day !== undefined && (
        <RowsDialog
          businessDay={day}
          figure={figure}
          timeZone={hall?.timeZone}
          onClose={() => setFigure(undefined)}
        />
      )}
    </>
  )
}
