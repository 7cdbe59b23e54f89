import { Button } from 'antd'
import { useState } from 'react'
import { sumDay } from '../../shared/shift/day-sums.ts'
import type { ShiftReport } from '../../shared/shift/shift.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { SaveFileButton } from '../ui/save-file-button.tsx'
import { dayColumns, dayCsv, dayRows } from './day-columns.ts'
import { DayMeans } from './day-means.tsx'
import { DaySheet } from './day-sheet.tsx'
import { Reconciliation } from './reconciliation.tsx'
import type { SheetPlace } from './shift-papers.tsx'

type DayClerksProps = SheetPlace & {
  readonly day: string | undefined
  readonly reports: readonly ShiftReport[]
}

/** The day's cash by clerk and in all: on the screen, on paper and as a file, all from the same reports (L18). */
export function DayClerks({ day = '', reports, ...place }: DayClerksProps) {
  const all = useTexts()
  const texts = all.shift.page
  const [isPrinting, setIsPrinting] = useState(false)
  const sums = sumDay(reports)
  const columns = dayColumns(sums, all)
  const rows = dayRows(sums)
  const make = () => Promise.resolve({ name: texts.fileName(day), text: dayCsv(columns, rows) })
  return (
    <>
      <h2>{texts.byClerk}</h2>
      <DataTable
        caption={texts.byClerk}
        columns={columns}
        rows={rows}
        keyOf={({ clerk }) => clerk?.id ?? ''}
        isTotal={({ clerk }) => clerk === null}
        empty={texts.none}
      />
      {rows.length > 0 && (
        <div className="day-acts">
          <Button onClick={() => setIsPrinting(true)}>{texts.printDay}</Button>
          <SaveFileButton label={texts.saveDay} type="text/csv" make={make} />
        </div>
      )}
      <DayMeans sums={sums.hall} />
      <Reconciliation sums={sums.hall} />
      {isPrinting && (
        <PrintPaper onPrinted={() => setIsPrinting(false)}>
          <DaySheet day={day} sums={sums} {...place} />
        </PrintPaper>
      )}
    </>
  )
}
