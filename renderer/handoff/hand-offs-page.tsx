import { Button } from 'antd'
import { useState } from 'react'
import type { HandOff } from '../../shared/handoff/hand-off.ts'
import { useQuery } from '../api/use-query.ts'
import { OpenContacts } from '../contact/open-contacts.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { ActDialog } from '../responsibility/act-dialog.tsx'
import type { DialogAct } from '../responsibility/acts-of.ts'
import { OpenRestoreOrders } from '../restore/open-restore-orders.tsx'
import { StoryDialog } from '../responsibility/story-dialog.tsx'
import { useResponsibilityActs } from '../responsibility/use-responsibility-acts.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import './hand-off.css'
import { HandOffTable } from './hand-off-table.tsx'

/** Every hand-off that the customer has not been told the outcome of, by due time, and whoever still waits for theirs (H1, H2). */
export function HandOffsPage() {
  const texts = useTexts().handoff.page
  // The time of the answer, so that what falls due shows it at the next one.
  const open = useRepeatedQuery(
    async (api, signal) => ({
      handOffs: await api.handoff.listOpen({}, { signal }),
      nowMs: Date.now(),
    }),
    [],
  )
  const hall = useQuery((api, signal) => api.hall.configuration(undefined, { signal })).data
  const acts = useResponsibilityActs()
  const [asked, setAsked] = useState<{ readonly act: DialogAct; readonly handOff: HandOff }>()
  const [storyOf, setStoryOf] = useState<string>()
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <Button onClick={open.reload} loading={open.isLoading}>
          {texts.refresh}
        </Button>
      </div>
      <RefusalText refusal={open.refusal} />
      <HandOffTable
        handOffs={open.data?.handOffs ?? []}
        nowMs={open.data?.nowMs ?? 0}
        timeZone={hall?.timeZone}
        onAct={(act, handOff) => {
          acts.clear()
          setAsked({ act, handOff })
        }}
        onStory={setStoryOf}
      />
      <OpenRestoreOrders timeZone={hall?.timeZone} onChanged={open.reload} />
      <OpenContacts timeZone={hall?.timeZone} onStory={setStoryOf} />
      {asked !== undefined && hall !== undefined && (
        <ActDialog
          key={`${asked.act} ${asked.handOff.id}`}
          act={asked.act}
          item={{ kind: 'hand-off', id: asked.handOff.id, handOff: asked.handOff }}
          what={asked.handOff.number}
          timeZone={hall.timeZone}
          acts={acts}
          onDone={() => {
            setAsked(undefined)
            open.reload()
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
      {storyOf !== undefined && <StoryDialog contactId={storyOf} onClose={() => setStoryOf(undefined)} />}
    </>
  )
}
