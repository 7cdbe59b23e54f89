import { useLive } from '../api/use-live.ts'
import { useTexts } from '../texts/index.ts'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { chosenVariant } from './chosen-variant.ts'
import { HallWall } from './hall-wall.tsx'
import { LostHost } from './lost-host.tsx'
import { useAnnouncements } from './use-announcements.ts'
import { useIsLost } from './use-is-lost.ts'
import { useIsVoiceBlocked } from './use-is-voice-blocked.ts'
import './display.css'
import './accessible.css'

/** The wall of the hall, without keyboard or mouse: it starts, and comes back, by itself. */
export function HallDisplayPage() {
  const live = useLive((client, signal) => client.screens.watchHallDisplay(undefined, { signal }), [])
  const { state: display, receivedAt, isConnected } = live
  const isLost = useIsLost(isConnected)
  const variant = chosenVariant(location.search)
  const announcer = useAnnouncements(display, isLost, variant)
  const isVoiceBlocked = useIsVoiceBlocked()
  const texts = useTexts().display
  return (
    <main className="wall" data-variant={variant}>
      {display === undefined || isLost ? (
        <LostHost isLost={isLost} refusal={live.refusal} lastState={display} />
      ) : (
        <HallWall display={display} receivedAt={receivedAt} announcer={announcer} variant={variant} />
      )}
      {isVoiceBlocked && (
        <button type="button" className="wall-voice-hint">
          🔇 {texts.voice.off}
        </button>
      )}
      <div className="wall-language">
        <LanguageSwitch />
      </div>
    </main>
  )
}
