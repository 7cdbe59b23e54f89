import { Button } from 'antd'
import { useState } from 'react'
import type { Fault } from '../../shared/fault/fault.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTime } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { DeclareFaultForm } from './declare-fault-form.tsx'
import './fault.css'
import { FaultWork } from './fault-work.tsx'
import { FaultsToMakeUp } from './faults-to-make-up.tsx'
import { useFaultPlace } from './use-fault-place.ts'

/** P2: the hall's faults; declares one for the whole hall, and shows what is left to make up. */
export function FaultsPage() {
  const texts = useTexts().fault
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const [opened, setOpened] = useState<string>()
  const { data, refusal, reload } = useRepeatedQuery(
    (api, signal) => api.fault.list({}, { signal }),
    [opened],
    5_000,
  )
  const close = () => {
    setOpened(undefined)
    reload()
  }
  if (hall === undefined) return <RefusalText refusal={refusal} />
  if (opened === 'declare')
    return <DeclareFaultForm scope="hall" onDeclared={({ id }) => setOpened(id)} onClose={close} />
  if (opened !== undefined) return <FaultWork faultId={opened} timeZone={hall.timeZone} onClose={close} />
  const faults = data ?? []
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <Button type="primary" onClick={() => setOpened('declare')}>
          {texts.form.headingHall}
        </Button>
      </div>
      <RefusalText refusal={refusal} />
      <FaultTable
        title={texts.page.now}
        empty={texts.page.none}
        faults={faults.filter(({ state }) => state !== 'ended')}
        timeZone={hall.timeZone}
        onOpen={setOpened}
      />
      <FaultTable
        title={texts.page.today}
        empty={texts.page.noneToday}
        faults={faults.filter(({ state }) => state === 'ended')}
        timeZone={hall.timeZone}
        onOpen={setOpened}
      />
      <FaultsToMakeUp turn={opened} onOpen={setOpened} />
    </>
  )
}

type FaultTableProps = {
  readonly title: string
  readonly empty: string
  readonly faults: readonly Fault[]
  readonly timeZone: string
  readonly onOpen: (faultId: string) => void
}

function FaultTable({ title, empty, faults, timeZone, onOpen }: FaultTableProps) {
  const texts = useTexts().fault
  const placeOf = useFaultPlace()
  const showAct = (fault: Fault) => (
    <Button onClick={() => onOpen(fault.id)}>
      {texts.page.open}
      <span className="visually-hidden"> {placeOf(fault)}</span>
    </Button>
  )
  return (
    <section className="fault-part" aria-label={title}>
      <h2>{title}</h2>
      {faults.length === 0 ? (
        <p className="hint">{empty}</p>
      ) : (
        <DataTable
          caption={title}
          rows={faults}
          keyOf={({ id }) => id}
          columns={[
            { title: texts.page.place, cell: placeOf },
            {
              title: texts.state,
              cell: ({ state }) => `${state === 'ended' ? '✓' : '▲'} ${texts.states[state]}`,
            },
            { title: texts.page.cause, cell: ({ cause }) => texts.causes[cause] },
            {
              title: texts.page.declared,
              cell: ({ declaredAtMs, declaredBy }) =>
                `${hallTime(declaredAtMs, timeZone)} ${declaredBy.name}`,
            },
            {
              title: texts.page.ended,
              cell: ({ ended }) => ended && `${hallTime(ended.atMs, timeZone)} ${ended.by.name}`,
            },
            { title: texts.acts, cell: showAct },
          ]}
        />
      )}
    </section>
  )
}
