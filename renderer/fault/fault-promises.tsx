import { Button } from 'antd'
import type { FaultPromise } from '../../shared/fault/fault.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

type FaultPromisesProps = {
  readonly promises: readonly FaultPromise[]
  readonly timeZone: string
  readonly onChanged: () => void
}

/** What was promised because of the fault, and whether it was kept. */
export function FaultPromises({ promises, timeZone, onChanged }: FaultPromisesProps) {
  const texts = useTexts().fault
  const attempt = useCommand(client.followup.recordAttempt)
  if (promises.length === 0) return null
  const record = async ({ followUpId, kind }: FaultPromise, isKept: boolean) => {
    const kept = kind === 'call-back' ? 'reached' : 'kept'
    const notKept = kind === 'call-back' ? 'no-answer' : 'not-kept'
    const done = await attempt.run({ followUpId, outcome: isKept ? kept : notKept })
    if (done !== undefined) onChanged()
  }
  const showActs = (promise: FaultPromise) =>
    promise.state === 'open' && (
      <div className="page-acts">
        {([true, false] as const).map((isKept) => (
          <Button
            key={String(isKept)}
            loading={attempt.isRunning}
            onClick={() => void record(promise, isKept)}
          >
            {(isKept ? texts.kept : texts.notKept)[promise.kind]}
            <span className="visually-hidden"> {promise.name}</span>
          </Button>
        ))}
      </div>
    )
  return (
    <section className="fault-part" aria-labelledby="promises-title">
      <h3 id="promises-title">{texts.promised}</h3>
      <RefusalText refusal={attempt.refusal} />
      <DataTable
        caption={texts.promised}
        rows={promises}
        keyOf={({ followUpId }) => followUpId}
        columns={[
          { title: texts.ticket, cell: ({ ticketLabel }) => ticketLabel },
          { title: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
          { title: texts.name, cell: ({ name, phone }) => `${name} ${phone}` },
          { title: texts.due, cell: ({ dueAtMs }) => hallTimestamp(dueAtMs, timeZone).slice(5, 16) },
          { title: texts.owner, cell: ({ owner }) => owner.name },
          {
            title: texts.state,
            cell: ({ state }) => `${state === 'open' ? '○' : '✓'} ${texts.promiseStates[state]}`,
          },
          { title: texts.acts, cell: showActs },
        ]}
      />
    </section>
  )
}
