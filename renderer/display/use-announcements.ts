import { useEffect, useReducer, useRef } from 'react'
import type { HallDisplay } from '../../shared/screens/hall-display.ts'
import { display as chinese } from '../texts/zh-CN/display.ts'
import { speak, stopSpeaking } from '../ui/speak.ts'
import {
  callKey,
  finishCurrent,
  loseHost,
  receiveSnapshot,
  silentAnnouncer,
  type Announcer,
} from './announcements.ts'
import type { Variant } from './chosen-variant.ts'
import { mannerOfCall, shownMs, spokenCall, type CareCalls } from './spoken-call.ts'

/** Before the first state of the hall has come. */
const noCareCalls: CareCalls = { times: 1, pace: 1, shownFactor: 1 }

type Happening =
  | { readonly type: 'snapshot'; readonly display: HallDisplay }
  | { readonly type: 'lost' }
  | { readonly type: 'announced'; readonly key: string }

/** Plays the calls one after the other: each on the wall for its full time and, where a voice is, spoken to its end (L9). */
export function useAnnouncements(
  display: HallDisplay | undefined,
  isLost: boolean,
  variant: Variant,
): Announcer {
  const [announcer, tell] = useReducer(hear, silentAnnouncer)
  useEffect(() => {
    if (isLost) tell({ type: 'lost' })
    else if (display !== undefined) tell({ type: 'snapshot', display })
  }, [display, isLost])

  const rules = useRef<CareCalls>(noCareCalls)
  useEffect(() => {
    if (display !== undefined) rules.current = display.careCalls
  }, [display])
  const { current } = announcer
  useEffect(() => {
    if (current === undefined) return
    let isCurrent = true
    const careCalls = rules.current
    const shown = new Promise((resolve) => setTimeout(resolve, shownMs(current, careCalls, variant)))
    const spoken = speak(
      spokenCall(current, chinese.spoken, careCalls, variant),
      mannerOfCall(current, careCalls, variant),
    )
    Promise.all([shown, spoken])
      .then(() => {
        if (isCurrent) tell({ type: 'announced', key: callKey(current) })
        isCurrent = false
      })
      .catch(reportError)
    return () => {
      if (isCurrent) stopSpeaking()
      isCurrent = false
    }
  }, [current, variant])
  return announcer
}

function hear(announcer: Announcer, happening: Happening): Announcer {
  switch (happening.type) {
    case 'snapshot':
      return receiveSnapshot(announcer, happening.display)
    case 'lost':
      return loseHost(announcer)
    case 'announced':
      return announcer.current !== undefined && callKey(announcer.current) === happening.key
        ? finishCurrent(announcer)
        : announcer
  }
}
