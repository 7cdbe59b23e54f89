import { Button } from 'antd'
import type { Checklist } from '../../shared/day/checklist.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTime } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { countLeft, type CheckRow } from './checklist-progress.ts'
import { ExpectedCounters } from './expected-counters.tsx'
import './calendar.css'
import './opening.css'

/** P4: every counter's checklist, so that the manager sees before opening who is not ready. */
export function OpeningPage() {
  const texts = useTexts().day.opening
  const {
    data: checklists,
    refusal,
    isLoading,
    reload,
  } = useRepeatedQuery((api, signal) => api.day.checklists(undefined, { signal }), [])
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const dueAtMs = checklists?.[0]?.dueAtMs ?? null
  const stateOf = ({ doneAtMs, late, ...list }: Checklist) => {
    if (!list.expected) return texts.notExpected
    if (doneAtMs !== null) {
      const time = hallTime(doneAtMs, hall?.timeZone)
      return late ? texts.doneLate(time) : texts.done(time)
    }
    return late ? texts.overdue(countLeft(list)) : texts.open(countLeft(list))
  }
  const showState = (list: Checklist) => <span data-late={list.late && list.expected}>{stateOf(list)}</span>
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <span>{dueAtMs === null ? texts.noDue : texts.due(hallTime(dueAtMs, hall?.timeZone))}</span>
        <Button loading={isLoading} onClick={reload}>
          {texts.refresh}
        </Button>
      </div>
      <RefusalText refusal={refusal} />
      <DataTable
        caption={texts.title}
        rows={checklists ?? []}
        keyOf={({ counterId }) => counterId}
        columns={[
          { title: texts.counter, cell: ({ counterNumber }) => counterNumber },
          { title: texts.state, cell: showState },
          { title: texts.checks, cell: showChecks },
        ]}
      />
      {checklists !== undefined && <ExpectedCounters checklists={checklists} onSaved={reload} />}
    </>
  )
}

function showChecks({ checks }: Checklist) {
  return <Checks checks={checks} />
}

function Checks({ checks }: { readonly checks: readonly CheckRow[] }) {
  const { opening: texts, checks: names, findings } = useTexts().day
  const wordOf = ({ result }: CheckRow) => {
    if (result === null) return texts.pending
    if (result.ok) return texts.ok
    const found = result.finding === null ? undefined : findings[result.finding](result.figures)
    return [texts.notOk, found, result.note].filter(Boolean).join(' · ')
  }
  return (
    <ul className="opening-checks">
      {checks.map((row) => (
        <li key={row.check} data-state={row.result === null ? 'pending' : row.result.ok ? 'ok' : 'wrong'}>
          {names[row.check]} {wordOf(row)}
        </li>
      ))}
    </ul>
  )
}
