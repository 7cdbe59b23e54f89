import type { HallConfiguration } from '../../shared/hall/hall.ts'
import type { DayReport, HourFigures, PlaceFigures, TicketFigures } from '../../shared/reports/day-report.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'

export type ReportSection = 'hours' | 'services' | 'counters' | 'staff'
type DayReportTablesProps = {
  readonly report: DayReport
  readonly hall: HallConfiguration
  readonly section: ReportSection | 'summary'
}

const time = (ms: number | null) => (ms === null ? '–' : clockTime(ms))

export function DayReportTables({ report, hall, section }: DayReportTablesProps) {
  const texts = useTexts().reports
  const nameOf = useNameOf()
  const places = usePlaceColumns()
  const tickets = useTicketColumns()
  switch (section) {
    case 'summary':
      return <Reasons report={report} />
    case 'hours':
      return <Hours hours={report.hours} />
    case 'services': {
      const name = (serviceId: string) => {
        const service = hall.services.find(({ id }) => id === serviceId)
        return service === undefined ? '' : `${service.letter} ${nameOf(service)}`
      }
      return (
        <DataTable
          caption={texts.sections.services}
          columns={[{ title: texts.service, cell: ({ serviceId }) => name(serviceId) }, ...tickets]}
          rows={report.services}
          keyOf={({ serviceId }) => serviceId}
          empty={texts.none}
        />
      )
    }
    case 'counters':
      return (
        <DataTable
          caption={texts.sections.counters}
          columns={[{ title: texts.counter, isNumber: true, cell: ({ number }) => number }, ...places]}
          rows={report.counters}
          keyOf={({ counterId }) => counterId}
          empty={texts.none}
        />
      )
    case 'staff':
      return (
        <DataTable
          caption={texts.sections.staff}
          columns={[{ title: texts.person, cell: ({ staff }) => `${staff.name} ${staff.number}` }, ...places]}
          rows={report.staff}
          keyOf={({ staff }) => staff.id}
          empty={texts.none}
        />
      )
  }
}

function useTicketColumns(): Column<TicketFigures>[] {
  const texts = useTexts().reports
  return [
    { title: texts.figures.issued, isNumber: true, cell: ({ issued }) => issued },
    { title: texts.figures.served, isNumber: true, cell: ({ served }) => served },
    { title: texts.figures.left, isNumber: true, cell: ({ left }) => left },
    { title: texts.figures.missed, isNumber: true, cell: ({ missed }) => missed },
    { title: texts.mean, isNumber: true, cell: ({ waits }) => time(waits.meanMs) },
    { title: texts.longest, isNumber: true, cell: ({ waits }) => time(waits.longestMs) },
    {
      title: texts.figures['waits-over-limit'],
      isNumber: true,
      cell: ({ waitsOverLimit }) => waitsOverLimit,
    },
  ]
}

function usePlaceColumns(): Column<PlaceFigures>[] {
  const texts = useTexts().reports
  return [
    { title: texts.visits, isNumber: true, cell: ({ visits }) => visits },
    { title: texts.figures.transactions, isNumber: true, cell: ({ transactions }) => transactions },
    { title: texts.quantity, isNumber: true, cell: ({ quantity }) => quantity },
    { title: texts.worked, isNumber: true, cell: ({ workedMs }) => time(workedMs) },
    { title: texts.figures.overruns, isNumber: true, cell: ({ overruns }) => overruns },
    { title: texts.attended, isNumber: true, cell: ({ attendedMs }) => time(attendedMs) },
    { title: texts.paused, isNumber: true, cell: ({ pausedMs }) => time(pausedMs) },
    { title: texts.idle, isNumber: true, cell: ({ idleWhileWaitingMs }) => time(idleWhileWaitingMs) },
  ]
}

function Hours({ hours }: { readonly hours: readonly HourFigures[] }) {
  const texts = useTexts().reports
  const columns: readonly Column<HourFigures>[] = [
    { title: texts.hour, cell: ({ hour }) => texts.hourOf(hour) },
    { title: texts.figures.issued, isNumber: true, cell: ({ issued }) => issued },
    { title: texts.mean, isNumber: true, cell: ({ waits }) => time(waits.meanMs) },
    { title: texts.longest, isNumber: true, cell: ({ waits }) => time(waits.longestMs) },
    {
      title: texts.figures['waits-over-limit'],
      isNumber: true,
      cell: ({ waitsOverLimit }) => waitsOverLimit,
    },
  ]
  return (
    <DataTable
      caption={texts.sections.hours}
      columns={columns}
      rows={hours}
      keyOf={({ hour }) => String(hour)}
      empty={texts.none}
    />
  )
}

/** P1, T1–T3: what the paused time and the overruns were for. */
function Reasons({ report: { pauses, work } }: { readonly report: DayReport }) {
  const { reports: texts, common, visit } = useTexts()
  const paused = Object.entries(pauses.pausedMsBy)
  const overruns = Object.entries(work.overrunReasons)
  return (
    <div className="report-reasons">
      <ReasonList
        title={texts.pausedBy}
        empty={texts.none}
        rows={paused.map(([reason, ms]) => [nameIn(common.pauseReasons, reason), clockTime(ms)])}
      />
      <ReasonList
        title={texts.overrunBy}
        empty={texts.none}
        rows={overruns.map(([reason, count]) => [nameIn(visit.overrunReasons, reason), String(count)])}
      />
    </div>
  )
}

function nameIn(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code
}

type ReasonListProps = {
  readonly title: string
  readonly empty: string
  readonly rows: readonly (readonly [string, string])[]
}

function ReasonList({ title, empty, rows }: ReasonListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 && <p className="page-note">{empty}</p>}
      <dl>
        {rows.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
