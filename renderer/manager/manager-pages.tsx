import { useState, type ReactNode } from 'react'
import { ImportPage } from '../account/import-page.tsx'
import { ApplicationsPage } from '../application/applications-page.tsx'
import { CataloguePage } from '../application/catalogue-page.tsx'
import { AlarmsPage } from '../alarm/alarms-page.tsx'
import { useLive } from '../api/use-live.ts'
import { useSession } from '../api/use-session.ts'
import { ReceiptsPage } from '../cashier/receipts-page.tsx'
import { CalendarPage } from '../day/calendar-page.tsx'
import { ClosingPage } from '../day/closing-page.tsx'
import { OpeningPage } from '../day/opening-page.tsx'
import { HandOffsPage } from '../handoff/hand-offs-page.tsx'
import { PlacesPage } from '../handoff/places-page.tsx'
import { PrintersPage } from '../print/printers-page.tsx'
import { ProblemsPage } from '../problem/problems-page.tsx'
import { DayReportPage } from '../reports/day-report-page.tsx'
import { ThroughputPage } from '../reports/throughput-page.tsx'
import { CashPage } from '../shift/cash-page.tsx'
import { ResponsibilitiesPage } from '../responsibility/responsibilities-page.tsx'
import { FeesPage } from '../fee/fees-page.tsx'
import { FaultsPage } from '../fault/faults-page.tsx'
import { StaffPage } from '../staff/staff-page.tsx'
import { useTexts } from '../texts/index.ts'
import { ManagerContext } from './board-context.ts'
import { BoardPage } from './board-page.tsx'
import { CountersPage } from './counters-page.tsx'
import './manager.css'
import { pageNames, type PageName } from './page-names.ts'

const pages: Readonly<Record<PageName, () => ReactNode>> = {
  board: BoardPage,
  alarms: AlarmsPage,
  responsibilities: ResponsibilitiesPage,
  'hand-offs': HandOffsPage,
  faults: FaultsPage,
  closing: ClosingPage,
  opening: OpeningPage,
  calendar: CalendarPage,
  report: DayReportPage,
  throughput: ThroughputPage,
  applications: ApplicationsPage,
  receipts: ReceiptsPage,
  cash: CashPage,
  fees: FeesPage,
  catalogue: CataloguePage,
  import: ImportPage,
  staff: StaffPage,
  counters: CountersPage,
  printers: PrintersPage,
  places: PlacesPage,
  problems: ProblemsPage,
}

const moneyPages: readonly PageName[] = ['receipts', 'cash']

/** What a manager does beside the counter. An administrator takes no money and so sees none. */
export function ManagerPages() {
  const texts = useTexts().manager
  const { session } = useSession()
  const board = useLive(
    (client, signal) => client.screens.watchBoard(undefined, { signal }),
    [session?.staff.id],
  )
  const shown = pageNames.filter((name) => !moneyPages.includes(name) || session?.staff.role === 'manager')
  const [current, setCurrent] = useState<PageName>('board')
  const Page = pages[current]
  return (
    <ManagerContext value={{ board, openPage: setCurrent }}>
      <div className="manager">
        <nav className="manager-menu" aria-label={texts.menu}>
          {shown.map((name) => (
            <button
              type="button"
              key={name}
              aria-current={name === current ? 'page' : undefined}
              onClick={() => setCurrent(name)}
            >
              {texts.pages[name]}
              {name === 'alarms' && <AlarmCount count={board.state?.openAlarms ?? 0} />}
            </button>
          ))}
        </nav>
        <main className="manager-page">
          <Page />
        </main>
      </div>
    </ManagerContext>
  )
}

function AlarmCount({ count }: { readonly count: number }) {
  const texts = useTexts().alarm
  if (count === 0) return null
  return (
    <span className="menu-count">
      <span className="visually-hidden">{texts.count(count)}</span>
      <span aria-hidden="true">{count}</span>
    </span>
  )
}
