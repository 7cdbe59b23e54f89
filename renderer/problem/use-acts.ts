import type { ProblemAct } from '../../shared/problem/problem-states.ts'
import type { Problem } from '../../shared/problem/problem.ts'
import { client } from '../api/client.ts'
import type { ShownRefusal } from '../api/refusal.ts'
import { useCommand } from '../api/use-command.ts'

type Said = { readonly words: string; readonly to: string; readonly reference: string }

/** Every step of a problem's life; `run` answers whether it was taken. */
export function useActs(problemId: string): {
  readonly run: (act: ProblemAct, said: Said) => Promise<boolean>
  readonly refusal: ShownRefusal | undefined
  readonly isRunning: boolean
} {
  const { problem } = client
  const commands = {
    vet: useCommand(problem.vet),
    refuse: useCommand(problem.refuse),
    'pass-on': useCommand(problem.passOn),
    'mark-mended': useCommand(problem.markMended),
    verify: useCommand(problem.verify),
    'find-still-wrong': useCommand(problem.findStillWrong),
    close: useCommand(problem.close),
  }
  const start = (act: ProblemAct, { words, to, reference }: Said): Promise<Problem | undefined> => {
    switch (act) {
      case 'refuse':
      case 'find-still-wrong':
        return commands[act].run({ problemId, reason: words })
      case 'pass-on':
        return commands[act].run({ problemId, to, reference })
      case 'vet':
      case 'mark-mended':
      case 'verify':
      case 'close':
        return commands[act].run({ problemId, note: words })
    }
  }
  const all = Object.values(commands)
  return {
    run: async (act, said) => (await start(act, said)) !== undefined,
    refusal: all.find((each) => each.refusal !== undefined)?.refusal,
    isRunning: all.some((each) => each.isRunning),
  }
}
