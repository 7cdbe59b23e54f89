import { Button } from 'antd'
import { useState } from 'react'
import { dimensionSchema, type Dimension } from '../../shared/reports/place.ts'
import { daysIn, mostDays, type Range } from '../../shared/reports/range.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { Choice, RangeFields, type RangeChoice } from './range-fields.tsx'
import { capital } from './report-table.ts'
import './reports.css'
import './throughput.css'
import { ThroughputView } from './throughput-view.tsx'

/** A day, week, month or any range in figures and charts: one query for the screen, paper and files (L18). */
export function ThroughputPage() {
  const texts = useTexts().throughput
  const { data: status } = useQuery((api, signal) => api.hall.status(undefined, { signal }))
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const [chosen, setChosen] = useState<RangeChoice>()
  const [by, setBy] = useState<Dimension>('service')
  const today = status?.businessDay ?? undefined
  const choice =
    chosen ??
    (today === undefined ? undefined : { length: 'day' as const, range: { from: today, to: today } })
  const range = choice !== undefined && isFitting(choice.range) ? choice.range : undefined
  const report = useQuery(
    async (api, signal) =>
      range === undefined ? undefined : api.reports.throughput({ ...range, by }, { signal }),
    [range, by],
  )
  return (
    <>
      <div className="page-head throughput-head">
        <h1>{texts.title}</h1>
        {choice !== undefined && <RangeFields choice={choice} onChange={setChosen} />}
        <Choice
          label={texts.by}
          value={by}
          options={dimensionSchema.options.map((each) => ({
            value: each,
            name: capital(texts.dimensions[each]),
          }))}
          onChange={(value) => {
            const found = dimensionSchema.options.find((each) => each === value)
            if (found !== undefined) setBy(found)
          }}
        />
        <Button onClick={report.reload} loading={report.isLoading}>
          {texts.refresh}
        </Button>
      </div>
      {choice !== undefined && range === undefined && (
        <p role="alert" className="field-mistake">
          {texts.rangeWrong}
        </p>
      )}
      <RefusalText refusal={report.refusal} />
      {range !== undefined && report.data !== undefined && (
        <ThroughputView report={report.data} hall={hall} />
      )}
    </>
  )
}

function isFitting(range: Range): boolean {
  return range.from <= range.to && daysIn(range) <= mostDays
}
