import { useState, type ReactNode } from 'react'
import { ImportPage } from '../account/import-page.tsx'
import { ReceiptsPage } from '../cashier/receipts-page.tsx'
import { StaffPage } from '../staff/staff-page.tsx'
import { useSession } from '../api/use-session.ts'
import { useTexts } from '../texts/index.ts'
import { CountersPage } from './counters-page.tsx'
import './manager.css'

const pageNames = ['receipts', 'import', 'staff', 'counters'] as const
type PageName = (typeof pageNames)[number]

const pages: Readonly<Record<PageName, () => ReactNode>> = {
  receipts: ReceiptsPage,
  import: ImportPage,
  staff: StaffPage,
  counters: CountersPage,
}

/** What a manager does beside the counter. An administrator takes no money and so sees no receipts. */
export function ManagerPages() {
  const texts = useTexts().manager
  const { session } = useSession()
  const shown = pageNames.filter((name) => name !== 'receipts' || session?.staff.role === 'manager')
  const [chosen, setChosen] = useState<PageName>()
  const current = chosen ?? shown[0] ?? 'staff'
  const Page = pages[current]
  return (
    <div className="manager">
      <nav className="manager-menu" aria-label={texts.menu}>
        {shown.map((name) => (
          <button
            type="button"
            key={name}
            aria-current={name === current ? 'page' : undefined}
            onClick={() => setChosen(name)}
          >
            {texts.pages[name]}
          </button>
        ))}
      </nav>
      <main className="manager-page">
        <Page />
      </main>
    </div>
  )
}
