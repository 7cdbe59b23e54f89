import { Button } from 'antd'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import type { Printer } from '../../shared/print/print-job.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { PageSettings } from './page-settings.tsx'
import { PrintQueue } from './print-queue.tsx'
import { SetPrinter } from './set-printer.tsx'

/** The receipt printers of the counters, and what waits for them. */
export function PrintersPage() {
  const texts = useTexts().print
  const printers = useQuery((api, signal) => api.print.printers(undefined, { signal }))
  const remove = useCommand(client.print.removePrinter)
  const removeOne = async (printerId: string) => {
    await remove.run({ printerId })
    printers.reload()
  }
  const showActs = ({ id, name }: Printer) => (
    <Button size="small" aria-label={texts.removeOf(name)} onClick={() => void removeOne(id)}>
      {texts.remove}
    </Button>
  )
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
      </div>
      <p className="page-note">{texts.explain}</p>
      <h2>{texts.queue}</h2>
      <PrintQueue printers={printers.data ?? []} />
      <h2>{texts.printers}</h2>
      <RefusalText refusal={printers.refusal ?? remove.refusal} />
      <DataTable
        caption={texts.printers}
        empty={texts.none}
        rows={printers.data ?? []}
        keyOf={({ id }) => id}
        columns={[
          { title: texts.counter, isNumber: true, cell: ({ counterNumber }) => counterNumber },
          { title: texts.name, cell: ({ name }) => name },
          { title: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
          { title: texts.address, cell: ({ address }) => address },
          { title: texts.width, cell: ({ width }) => texts.widths[width] },
          { title: texts.acts, cell: showActs },
        ]}
      />
      <SetPrinter onSet={printers.reload} />
      <PageSettings />
    </>
  )
}
