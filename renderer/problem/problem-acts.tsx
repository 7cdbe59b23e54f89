import { Button } from 'antd'
import { useState } from 'react'
import { nextState } from '../../shared/kernel/state-table.ts'
import { problemStates, type ProblemAct } from '../../shared/problem/problem-states.ts'
import type { Problem } from '../../shared/problem/problem.ts'
import { useTexts } from '../texts/index.ts'
import { ActForm } from './act-form.tsx'

type ProblemActsProps = {
  readonly problem: Problem
  /** Those that are this person's; of them the table of states shows what can be done now. */
  readonly acts: readonly ProblemAct[]
  readonly onChanged: () => void
}

/** The next steps of a problem's life, each with what has to be said to it. */
export function ProblemActs({ problem, acts, onChanged }: ProblemActsProps) {
  const texts = useTexts().problem
  const [chosen, setChosen] = useState<ProblemAct>()
  const possible = acts.filter((act) => nextState(problemStates, problem.state, act) !== undefined)
  if (possible.length === 0) return null
  if (chosen !== undefined && possible.includes(chosen))
    return (
      <ActForm
        key={chosen}
        problemId={problem.id}
        act={chosen}
        onDone={() => {
          setChosen(undefined)
          onChanged()
        }}
        onCancel={() => setChosen(undefined)}
      />
    )
  return (
    <div className="dialog-acts">
      {possible.map((act, place) => (
        <Button key={act} type={place === 0 ? 'primary' : 'default'} onClick={() => setChosen(act)}>
          {texts.acts[act]}
        </Button>
      ))}
    </div>
  )
}
