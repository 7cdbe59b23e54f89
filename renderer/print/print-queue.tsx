import { Button } from 'antd'
import type { Printer, PrintJob } from '../../shared/print/print-job.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import '../responsibility/responsibility.css'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

const everyMs = 3_000

/** What waits, is stuck or was printed within the hour; a stuck paper is looked at before it is printed again. */
export function PrintQueue({ printers }: { readonly printers: readonly Printer[] }) {
  const texts = useTexts().print
  const jobs = useRepeatedQuery((api, signal) => api.print.jobs(undefined, { signal }), [], everyMs)
  const again = useCommand(client.print.again)
  const redirect = useCommand(client.print.redirect)
  const cancel = useCommand(client.print.cancel)
  const then = (act: Promise<unknown>) => void act.then(() => jobs.reload())
  const showActs = ({ id, title, state, printer }: PrintJob) => {
    if (state !== 'waiting' && state !== 'stuck') return ''
    return (
      <div className="responsibility-acts">
        {state === 'stuck' && (
          <Button
            size="small"
            aria-label={texts.againOf(title)}
            onClick={() => then(again.run({ jobId: id }))}
          >
            {texts.again}
          </Button>
        )}
        {printers
          .filter((other) => other.id !== printer.id)
          .map((other) => (
            <Button
              key={other.id}
              size="small"
              aria-label={`${texts.redirectTo(other.name)} ${title}`}
              onClick={() => then(redirect.run({ jobId: id, printerId: other.id }))}
            >
              {texts.redirectTo(other.name)}
            </Button>
          ))}
        <Button
          size="small"
          aria-label={texts.cancelOf(title)}
          onClick={() => then(cancel.run({ jobId: id }))}
        >
          {texts.cancel}
        </Button>
      </div>
    )
  }
  return (
    <>
      <RefusalText refusal={jobs.refusal ?? again.refusal ?? redirect.refusal ?? cancel.refusal} />
      <DataTable
        caption={texts.queue}
        empty={texts.empty}
        rows={jobs.data ?? []}
        keyOf={({ id }) => id}
        columns={[
          {
            title: texts.job,
            cell: ({ title, isRepeat }) => (isRepeat ? `${title} · ${texts.repeat}` : title),
          },
          { title: texts.name, cell: ({ printer }) => printer.name },
          {
            title: texts.state,
            cell: ({ state, trouble }) =>
              trouble === null ? texts.states[state] : `${texts.states[state]} · ${texts.troubles[trouble]}`,
          },
          { title: texts.by, cell: ({ by }) => by.name },
          { title: texts.acts, cell: showActs },
        ]}
      />
    </>
  )
}
