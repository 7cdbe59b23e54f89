import { useRef, useState } from 'react'
import { ConnectionLost } from './connection-lost.ts'
import { toRefusal, type ShownRefusal } from './refusal.ts'

type WithCommandId = { readonly commandId: string }

export type CommandOf<Input, Output> = {
  /** Undefined when it was refused, see `refusal`, or when an earlier click is still running. */
  readonly run: (input: Omit<Input, 'commandId'>) => Promise<Output | undefined>
  readonly isRunning: boolean
  readonly refusal: ShownRefusal | undefined
  readonly clear: () => void
}

/**
 * One command of the page. Every click has its own commandId; only when the connection dropped before the answer does
 * the same input keep it, so that a repeated click gets the first result (L12).
 */
export function useCommand<Input extends WithCommandId, Output>(
  call: (input: Input) => PromiseLike<Output>,
): CommandOf<Input, Output> {
  const [refusal, setRefusal] = useState<ShownRefusal>()
  const [isRunning, setIsRunning] = useState(false)
  const isBusy = useRef(false)
  const unanswered = useRef<{ readonly key: string; readonly commandId: string }>(undefined)

  const run = async (input: Omit<Input, 'commandId'>): Promise<Output | undefined> => {
    if (isBusy.current) return undefined
    isBusy.current = true
    setIsRunning(true)
    setRefusal(undefined)
    const key = JSON.stringify(input)
    const commandId = unanswered.current?.key === key ? unanswered.current.commandId : crypto.randomUUID()
    unanswered.current = undefined
    try {
      return await call({ ...input, commandId } as Input)
    } catch (error) {
      if (error instanceof ConnectionLost) unanswered.current = { key, commandId }
      setRefusal(toRefusal(error))
      return undefined
    } finally {
      isBusy.current = false
      setIsRunning(false)
    }
  }
  return { run, isRunning, refusal, clear: () => setRefusal(undefined) }
}
