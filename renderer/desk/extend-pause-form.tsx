import type { Pause } from '../../shared/counter/pause.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { PauseFields } from './pause-fields.tsx'
import type { Desk } from './use-desk.ts'

type ExtendPauseFormProps = { readonly desk: Desk; readonly pause: Pause | null }

/** P1: later than was said, and what for; every sign shows the new time at once. */
export function ExtendPauseForm({ desk, pause }: ExtendPauseFormProps) {
  const texts = useTexts().desk.paused
  const extend = useCommand(client.counter.extendPause)
  return (
    <PauseFields
      desk={desk}
      heading={texts.extend}
      explain={texts.extendExplain}
      submit={texts.extend}
      label={texts.extendMinutes}
      firstReason={pause?.reason ?? 'other'}
      isRunning={extend.isRunning}
      refusal={extend.refusal}
      onSubmit={async ({ reason, minutes, approval }) => {
        const extended = await extend.run({ reason, minutes, ...(approval && { approval }) })
        if (extended !== undefined) desk.closePanel()
      }}
    />
  )
}
