import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { CounterView, Pause } from '../../shared/counter/counter.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { SignBadge } from '../ui/sign-badge.tsx'
import { AskButton } from './ask-button.tsx'
import { DataTable } from './data-table.tsx'

/** Every counter with its sign and who sits there; frees the one that somebody left open. */
export function CountersPage() {
  const { manager, common } = useTexts()
  const texts = manager.counters
  const {
    data: counters,
    refusal,
    isLoading,
    reload,
  } = useQuery((api, signal) => api.counter.list(undefined, { signal }))
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const release = useCommand(client.counter.release)
  const [released, setReleased] = useState<number>()
  const lettersOf = (serviceIds: readonly string[]) =>
    hall?.services
      .filter(({ id }) => serviceIds.includes(id))
      .map(({ letter }) => letter)
      .join(' ')
  const free = async (counter: CounterView) => {
    setReleased(undefined)
    const done = await release.run({ counterId: counter.id })
    if (done !== undefined) setReleased(counter.number)
    reload()
  }
  const pauseLine = ({ reason, expectedReturnAtMs }: Pause) =>
    texts.pauseLine(common.pauseReasons[reason], hallTime(expectedReturnAtMs, hall?.timeZone))
  const releaseOf = (counter: CounterView) =>
    counter.clerk !== null && (
      <AskButton
        label={texts.release}
        fullLabel={texts.releaseOf(counter.number)}
        question={texts.releaseAsk(counter.number, counter.clerk.name)}
        yes={texts.release}
        no={texts.cancel}
        onYes={() => void free(counter)}
      />
    )
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <Button onClick={reload} loading={isLoading}>
          {texts.refresh}
        </Button>
      </div>
      <RefusalText refusal={refusal ?? release.refusal} />
      {released !== undefined && (
        <Alert className="page-note" type="success" showIcon title={texts.releaseDone(released)} />
      )}
      <DataTable
        caption={texts.title}
        rows={counters ?? []}
        keyOf={({ id }) => id}
        columns={[
          { title: texts.number, cell: ({ number }) => number },
          { title: texts.sign, cell: showSign },
          {
            title: texts.clerk,
            cell: ({ clerk }) => (clerk === null ? texts.nobody : `${clerk.name} ${clerk.number}`),
          },
          { title: texts.services, cell: ({ serviceIds }) => lettersOf(serviceIds) },
          { title: texts.pause, cell: ({ pause }) => pause && pauseLine(pause) },
          { title: texts.acts, cell: releaseOf },
        ]}
      />
    </>
  )
}

function showSign({ sign }: CounterView) {
  return <SignBadge sign={sign} />
}
