import { useState } from 'react'
import type { Checklist, DayCheck } from '../../shared/day/checklist.ts'
import { client } from '../api/client.ts'
import type { ShownRefusal } from '../api/refusal.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'

export type ChecklistWork = {
  readonly checklist: Checklist | undefined
  readonly refusal: ShownRefusal | undefined
  readonly isRunning: boolean
  readonly runChecks: () => Promise<void>
  /** Answers whether it was taken. */
  readonly confirm: (check: DayCheck, ok: boolean, note: string | undefined) => Promise<boolean>
}

/** P4: a counter's checklist; what a command answers is newer than what was asked before. */
export function useChecklist(counterId: string): ChecklistWork {
  const asked = useQuery((api, signal) => api.day.checklist({ counterId }, { signal }), [counterId])
  const [answered, setAnswered] = useState<Checklist>()
  const run = useCommand(client.day.runChecks)
  const confirm = useCommand(client.day.confirmCheck)
  const take = (next: Checklist | undefined) => {
    if (next !== undefined) setAnswered(next)
    return next !== undefined
  }
  return {
    checklist: answered?.counterId === counterId ? answered : asked.data,
    refusal: asked.refusal ?? run.refusal ?? confirm.refusal,
    isRunning: run.isRunning || confirm.isRunning,
    runChecks: async () => {
      confirm.clear()
      take(await run.run({ counterId }))
    },
    confirm: async (check, ok, note) => {
      run.clear()
      return take(
        await confirm.run({ counterId, check, ok, ...(note === undefined || note === '' ? {} : { note }) }),
      )
    },
  }
}
