import { useEffect, useReducer } from 'react'
import type { HallDisplay } from '../../shared/screens/hall-display.ts'
import { display as chinese } from '../texts/zh-CN/display.ts'
import { speak, stopSpeaking } from '../ui/speak.ts'
import {
  announcementMs,
  callKey,
  finishCurrent,
  loseHost,
  receiveSnapshot,
  silentAnnouncer,
  type Announcer,
} from './announcements.ts'
import { spokenCall } from './spoken-call.ts'

type Happening =
  | { readonly type: 'snapshot'; readonly display: HallDisplay }
  | { readonly type: 'lost' }
  | { readonly type: 'announced'; readonly key: string }

/** Plays the calls one after the other: each on the wall for its full time and, where a voice is, spoken to its end (L9). */
export function useAnnouncements(display: HallDisplay | undefined, isLost: boolean): Announcer {
  const [announcer, tell] = useReducer(hear, silentAnnouncer)
  useEffect(() => {
    if (isLost) tell({ type: 'lost' })
    else if (display !== undefined) tell({ type: 'snapshot', display })
  }, [display, isLost])

  const { current } = announcer
  useEffect(() => {
    if (current === undefined) return
    let isCurrent = true
    const shown = new Promise((resolve) => setTimeout(resolve, announcementMs))
    const spoken = speak(spokenCall(current, chinese.spoken))
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
  }, [current])
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
