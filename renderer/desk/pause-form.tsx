import { useTexts } from '../texts/index.ts'
import { PauseFields } from './pause-fields.tsx'
import type { Desk } from './use-desk.ts'

/** P1: why, and when it goes on. */
export function PauseForm({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().desk.paused
  const { pause } = desk.commands
  return (
    <PauseFields
      desk={desk}
      heading={texts.ask}
      explain={texts.explain}
      submit={texts.submit}
      label={texts.minutes}
      firstReason="short-break"
      isRunning={pause.isRunning}
      refusal={pause.refusal}
      onSubmit={({ reason, minutes, approval }) =>
        pause.run({ reason, expectedMinutes: minutes, ...(approval && { approval }) })
      }
    />
  )
}
