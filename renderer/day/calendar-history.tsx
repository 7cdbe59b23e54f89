import type { CalendarChange, OpeningHours } from '../../shared/hall/calendar.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { describeWeek } from './describe-week.ts'
import { formatSpans } from './spans-text.ts'

/** Who changed what of the calendar, when and why; newest first. */
export function CalendarHistory() {
  const { history: texts, ...calendar } = useTexts().day.calendar
  const { data: changes, refusal } = useQuery((api, signal) =>
    api.hall.calendarHistory(undefined, { signal }),
  )
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const spansOf = (spans: Parameters<typeof formatSpans>[0]) => formatSpans(spans) || calendar.closed
  const weekOf = ({ week }: OpeningHours) => describeWeek(week, calendar.shortWeekdays, calendar.closed)
  const whatOf = ({ change }: CalendarChange) => {
    switch (change.kind) {
      case 'opening-hours':
        return [
          texts.openingHours(change.after.validFromDay, change.after.version),
          weekOf(change.after),
          change.before && texts.before(weekOf(change.before)),
        ]
      case 'day-exception':
        return [
          change.after === null
            ? texts.exceptionRemoved(change.day)
            : texts.exceptionSet(change.day, spansOf(change.after)),
          change.before && texts.before(spansOf(change.before)),
        ]
      case 'public-days':
        return [texts.publicDays(change.year, change.after.length)]
    }
  }
  const showChange = (row: CalendarChange) => <Lines lines={whatOf(row)} />
  return (
    <>
      <RefusalText refusal={refusal} />
      <DataTable
        caption={calendar.sections.history}
        rows={(changes ?? []).map((change, index) => ({ ...change, key: String(index) }))}
        keyOf={({ key }) => key}
        empty={texts.none}
        columns={[
          { title: texts.at, cell: ({ atMs }) => hallTimestamp(atMs, hall?.timeZone).slice(0, 16) },
          { title: texts.by, cell: ({ by }) => `${by.name} ${by.number}` },
          { title: texts.what, cell: showChange },
          { title: texts.reason, cell: ({ reason }) => reason },
        ]}
      />
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly (string | null)[] }) {
  return lines.map((line, index) =>
    line === null ? null : (
      <p key={index} className={index === 0 ? undefined : 'hint'}>
        {line}
      </p>
    ),
  )
}
