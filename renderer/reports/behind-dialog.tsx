import { Button } from 'antd'
import { useState } from 'react'
import type { BehindFigure, BehindRow } from '../../shared/reports/behind.ts'
import type { Dimension } from '../../shared/reports/place.ts'
import type { Range } from '../../shared/reports/range.ts'
import { client } from '../api/client.ts'
import { toRefusal, type ShownRefusal } from '../api/refusal.ts'
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

export type Behind = Range & {
  readonly by: Dimension
  readonly key: string | null
  readonly figure: BehindFigure
  /** Of the group, or of the hall. */
  readonly name: string
}
type Answer = { readonly rows: readonly BehindRow[]; readonly nextDay: string | null }

const mostAtOnce = 500

/** Asks on until there is a screenful and more: each answer is short, so that nobody else waits for it. */
async function readFrom(day: string, ask: (day: string) => Promise<Answer>): Promise<Answer> {
  let answer = await ask(day)
  while (answer.nextDay !== null && answer.rows.length < mostAtOnce) {
    const { rows, nextDay } = await ask(answer.nextDay)
    answer = { rows: [...answer.rows, ...rows], nextDay }
  }
  return answer
}

type BehindDialogProps = {
  readonly behind: Behind
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

/** L18: the visits and tickets that a figure of a range counts. */
export function BehindDialog({ behind, timeZone, onClose }: BehindDialogProps) {
  const { throughput, reports } = useTexts()
  const { rows: texts, figures } = reports
  const reasonOf = useReasonWords()
  const { from, to, by, key, figure, name } = behind
  const wanted = { to, by, key, figure, limit: mostAtOnce }
  const first = useQuery(
    (api, signal) => readFrom(from, (day) => api.reports.behind({ ...wanted, from: day }, { signal })),
    [from, to, by, key, figure],
  )
  const [further, setFurther] = useState<Answer>()
  const [refusal, setRefusal] = useState<ShownRefusal>()
  const shown = further ?? first.data
  const { rows = [], nextDay = null } = shown ?? {}
  const readOn = async (day: string) => {
    try {
      const next = await readFrom(day, (each) => client.reports.behind({ ...wanted, from: each }))
      setFurther({ rows: [...rows, ...next.rows], nextDay: next.nextDay })
    } catch (error) {
      setRefusal(toRefusal(error))
    }
  }
  const cells: readonly (readonly [string, (row: BehindRow) => string])[] = [
    [texts.time, ({ atMs }) => hallTimestamp(atMs, timeZone)],
    [texts.ticket, ({ ticketLabel }) => ticketLabel ?? ''],
    [texts.counter, ({ counterNumber }) => String(counterNumber ?? '')],
    [texts.staff, ({ staff }) => (staff === null ? '' : `${staff.name} ${staff.number}`)],
    [texts.length, ({ ms }) => (ms === null ? '' : clockTime(ms))],
    [texts.reason, ({ reason }) => (reason === null ? '' : reasonOf(reason))],
  ]
  const columns: readonly Column<BehindRow>[] = cells.map(([title, cell]) => ({ title, cell }))
  const save = () =>
    saveFile(texts.fileName(throughput.fileName(from, to), figures[figure]), 'text/csv', rowsCsv(cells, rows))
  return (
    <Dialog title={throughput.behind.title(figures[figure], name, rows.length)} onClose={onClose}>
      <RefusalText refusal={first.refusal ?? refusal} />
      {nextDay !== null && (
        <p className="page-note">
          {throughput.behind.partial(rows.length)}{' '}
          <Button size="small" onClick={() => void readOn(nextDay)}>
            {throughput.behind.more}
          </Button>
        </p>
      )}
      <DataTable
        caption={figures[figure]}
        columns={columns}
        rows={rows}
        keyOf={({ day, id }) => `${day} ${id}`}
        empty={throughput.none}
      />
      <div className="dialog-acts">
        <Button type="primary" onClick={save}>
          {texts.save}
        </Button>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </Dialog>
  )
}
