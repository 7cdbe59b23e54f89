import { Button } from 'antd'
import type { DayReport } from '../../shared/reports/day-report.ts'
import type { Figure, FigureRow } from '../../shared/reports/figure-row.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { Dialog } from '../manager/dialog.tsx'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { saveFile } from '../ui/save-file.ts'
import { rowsCsv } from './rows-csv.ts'
import { useReasonWords } from './use-reason-words.ts'

type RowsDialogProps = {
  readonly businessDay: DayReport['businessDay']
  readonly figure: Figure
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

/** L18: what a figure is made of, row by row, on the screen and as a file. */
export function RowsDialog({ businessDay, figure, timeZone, onClose }: RowsDialogProps) {
  const { rows: texts, figures } = useTexts().reports
  const reasonOf = useReasonWords()
  const found = useQuery(
    (api, signal) => api.reports.rows({ businessDay, figure, limit: 2000 }, { signal }),
    [businessDay, figure],
  )
  const { count = 0, rows = [] } = found.data ?? {}
  const cells: readonly (readonly [string, (row: FigureRow) => string])[] = [
    [texts.time, ({ atMs }) => hallTimestamp(atMs, timeZone)],
    [texts.ticket, ({ ticketLabel }) => ticketLabel ?? ''],
    [texts.counter, ({ counterNumber }) => String(counterNumber ?? '')],
    [texts.staff, ({ staff }) => (staff === null ? '' : `${staff.name} ${staff.number}`)],
    [texts.length, ({ ms }) => (ms === null ? '' : clockTime(ms))],
    [texts.reason, ({ reason }) => (reason === null ? '' : reasonOf(reason))],
  ]
  const columns: readonly Column<FigureRow>[] = cells.map(([title, cell]) => ({ title, cell }))
  const save = () => saveFile(texts.fileName(businessDay, figures[figure]), 'text/csv', rowsCsv(cells, rows))
  return (
    <Dialog title={texts.title(figures[figure], count)} onClose={onClose}>
      <RefusalText refusal={found.refusal} />
      {count > rows.length && <p className="page-note">{texts.atMost(rows.length)}</p>}
      <DataTable caption={figures[figure]} columns={columns} rows={rows} keyOf={({ id }) => id} />
      <div className="dialog-acts">
        <Button type="primary" onClick={save}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </Dialog>
  )
}
