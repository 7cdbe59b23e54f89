import { Alert, Button, Popconfirm, Table } from 'antd'
import { useState } from 'react'
import type { CounterView } from '../../shared/counter/counter.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { SignBadge } from '../ui/sign-badge.tsx'

/** Every counter with its sign and who sits there; frees the one that somebody left open. */
export function CountersPage() {
  const { manager, common } = useTexts()
  const texts = manager.counters
  const { data: counters, refusal, isLoading, reload } = useQuery((api, signal) => api.counter.list(undefined, { signal }))
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const release = useCommand(client.counter.release)
  const [released, setReleased] = useState<number>()
  const lettersOf = (serviceIds: readonly string[]) =>
    hall?.services.filter(({ id }) => serviceIds.includes(id)).map(({ letter }) => letter).join(' ')
  const free = async (counter: CounterView) => {
    setReleased(undefined)
    const done = await release.run({ counterId: counter.id })
    if (done !== undefined) setReleased(counter.number)
    reload()
  }
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <Button onClick={reload} loading={isLoading}>{texts.refresh}</Button>
      </div>
      <RefusalText refusal={refusal ?? release.refusal} />
      {released !== undefined && <Alert className="page-note" type="success" showIcon title={texts.releaseDone(released)} />}
      <Table
        size="small"
        pagination={false}
        rowKey="id"
        dataSource={counters ?? []}
        columns={[
          { title: texts.number, dataIndex: 'number', width: 90 },
          { title: texts.sign, dataIndex: 'sign', width: 150, render: (sign: CounterView['sign']) => <SignBadge sign={sign} /> },
          {
            title: texts.clerk,
            className: 'name-cell',
            render: (_, { clerk }) => (clerk === null ? texts.nobody : `${clerk.name} ${clerk.number}`),
          },
          { title: texts.services, render: (_, { serviceIds }) => lettersOf(serviceIds) },
          {
            title: texts.pause,
            render: (_, { pause }) =>
              pause === null ? '' : texts.pauseLine(common.pauseReasons[pause.reason], hallTime(pause.expectedReturnAtMs, hall?.timeZone)),
          },
          {
            title: texts.acts,
            render: (_, counter) =>
              counter.clerk !== null && (
                <Popconfirm
                  title={texts.releaseAsk(counter.number, counter.clerk.name)}
                  okText={texts.release}
                  cancelText={texts.cancel}
                  onConfirm={() => free(counter)}
                >
                  <Button aria-label={texts.releaseOf(counter.number)} disabled={release.isRunning}>{texts.release}</Button>
                </Popconfirm>
              ),
          },
        ]}
      />
    </>
  )
}
