import { Button } from 'antd'
import { useState } from 'react'
import type { Problem } from '../../shared/problem/problem.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { Sections } from '../manager/sections.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CloseDue } from './close-due.tsx'
import { ProblemDialog } from './problem-dialog.tsx'
import './problem.css'

/** S1: the hall's problems with the system, from the report to the closing. */
export function ProblemsPage() {
  const texts = useTexts().problem
  const { page } = texts
  const [section, setSection] = useState<'open' | 'all'>('open')
  const [shown, setShown] = useState<string>()
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const problems = useRepeatedQuery(
    (api, signal) => api.problem.list({ onlyOpen: section === 'open', limit: 200 }, { signal }),
    [section],
  )
  const showState = (problem: Problem) => (
    <>
      {texts.states[problem.state]} <CloseDue problem={problem} timeZone={hall?.timeZone} />
    </>
  )
  const showAct = ({ id, number }: Problem) => (
    <Button aria-label={page.showOf(number)} onClick={() => setShown(id)}>
      {page.show}
    </Button>
  )
  return (
    <>
      <div className="page-head">
        <h1>{page.title}</h1>
        <Button onClick={problems.reload} loading={problems.isLoading}>
          {page.refresh}
        </Button>
      </div>
      <Sections
        label={page.title}
        names={{ open: page.open, all: page.all }}
        current={section}
        onChoose={setSection}
      />
      <RefusalText refusal={problems.refusal} />
      <DataTable
        caption={page.title}
        rows={problems.data ?? []}
        keyOf={({ id }) => id}
        empty={page.none}
        columns={[
          { title: page.number, cell: ({ number }) => number },
          {
            title: page.reportedAt,
            cell: ({ reportedAtMs }) => hallTimestamp(reportedAtMs, hall?.timeZone).slice(5, 16),
          },
          { title: page.finder, cell: ({ finder }) => `${finder.name} ${finder.number}` },
          { title: page.counter, cell: ({ counterNumber }) => counterNumber ?? '–' },
          { title: page.urgency, cell: ({ urgency }) => texts.urgencies[urgency] },
          { title: page.state, cell: showState },
          { title: page.passedOn, cell: ({ passedOnTo }) => passedOnTo ?? '–' },
          { title: page.show, cell: showAct },
        ]}
      />
      {shown !== undefined && (
        <ProblemDialog
          problemId={shown}
          timeZone={hall?.timeZone}
          onChanged={problems.reload}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  )
}
