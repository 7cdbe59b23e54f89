import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Answer } from '../../shared/application/answer.ts'
import type { FormCheck } from '../../shared/application/form-check.ts'
import { client } from '../api/client.ts'
import { toRefusal, type ShownRefusal } from '../api/refusal.ts'
import { useConnectionNumber } from '../api/use-connection.ts'

/** From the first unsaved letter, however fast the next ones come: what is lost with the power is less than a second. */
const pauseMs = 250
const retryMs = 2_000

type Autosave = {
  readonly answers: Readonly<Record<string, Answer>>
  readonly check: FormCheck | undefined
  readonly refusal: ShownRefusal | undefined
  /** `unsaved`: the connection is gone, and it is tried again. */
  readonly state: 'saved' | 'saving' | 'unsaved'
  readonly savedAtMs: number | undefined
  readonly change: (field: string, answer: Answer) => void
  /** Everything typed is on disk when this answers, and what is still wrong is in the answer; undefined when it failed. */
  readonly flush: (step?: string) => Promise<FormCheck | undefined>
  /** The customer agrees, or no longer, that the customer screen shows personal data in full. */
  readonly showPersonal: (shows: boolean) => void
}

/** F2: every field is saved as it is typed; one save is on its way at a time, and the newest text of a field wins. */
export function useAutosave(
  applicationId: string,
  first: Readonly<Record<string, Answer>>,
  /** False in the review: there nothing is typed. */
  isOpen: boolean,
): Autosave {
  const [answers, setAnswers] = useState(first)
  const [check, setCheck] = useState<FormCheck>()
  const [refusal, setRefusal] = useState<ShownRefusal>()
  const [state, setState] = useState<Autosave['state']>('saved')
  const [savedAtMs, setSavedAtMs] = useState<number>()
  const waiting = useRef<Record<string, Answer>>({})
  const running = useRef<Promise<FormCheck | undefined>>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const connection = useConnectionNumber()

  const stopTimer = () => {
    clearTimeout(timer.current)
    timer.current = undefined
  }
  const save = async (step?: string, showsPersonal?: boolean): Promise<FormCheck | undefined> => {
    stopTimer()
    await running.current
    const sent = waiting.current
    waiting.current = {}
    setState('saving')
    const work = async () => {
      try {
        const command = { commandId: crypto.randomUUID(), applicationId, answers: sent }
        const answer = await client.application.save({
          ...command,
          ...(step === undefined ? {} : { step }),
          ...(showsPersonal === undefined ? {} : { showsPersonal }),
        })
        setCheck(answer)
        setRefusal(undefined)
        setSavedAtMs(Date.now())
        setState(Object.keys(waiting.current).length === 0 ? 'saved' : 'saving')
        return answer
      } catch (error) {
        // What was typed since is newer than what was on its way.
        waiting.current = { ...sent, ...waiting.current }
        const refused = toRefusal(error)
        setRefusal(refused)
        setState('unsaved')
        if (isPassing(refused)) later(retryMs)
        return undefined
      }
    }
    running.current = work()
    return running.current
  }
  const later = (ms: number) => {
    timer.current ??= setTimeout(() => void save(), ms)
  }
  const saveNow = useEffectEvent(() => void save())
  const saveSoon = useEffectEvent(() => later(0))
  // Once at the beginning, for what is still wrong, and after each reconnect.
  useEffect(() => {
    if (connection > 0 && isOpen) saveSoon()
  }, [connection, isOpen])
  useEffect(
    () => () => {
      stopTimer()
      if (Object.keys(waiting.current).length > 0) saveNow()
    },
    [],
  )
  return {
    answers,
    check,
    refusal,
    state,
    savedAtMs,
    change: (field, answer) => {
      waiting.current = { ...waiting.current, [field]: answer }
      setAnswers((before) => ({ ...before, [field]: answer }))
      setState('saving')
      later(pauseMs)
    },
    flush: (step) => save(step),
    showPersonal: (shows) => void save(undefined, shows),
  }
}

/** Says nothing of what was typed: tried again until it is on disk. */
function isPassing({ code }: ShownRefusal): boolean {
  return (
    code === 'CONNECTION_LOST' ||
    code === 'NOT_CONNECTED' ||
    code === 'SESSION_LOCKED' ||
    code === 'SIGNED_OUT' ||
    code === 'STORAGE_FULL' ||
    code === 'STORAGE_FAILED'
  )
}
