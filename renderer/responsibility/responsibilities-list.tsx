import { useState } from 'react'
import type { Responsibility } from '../../shared/responsibility/responsibility.ts'
import { useQuery } from '../api/use-query.ts'
import { useSession } from '../api/use-session.ts'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ActDialog } from './act-dialog.tsx'
import type { DialogAct } from './acts-of.ts'
import './responsibility.css'
import { ResponsibilityTable } from './responsibility-table.tsx'
import { StoryDialog } from './story-dialog.tsx'
import { useResponsibilityActs } from './use-responsibility-acts.ts'
import { useWhatOf } from './use-what-of.ts'

type ResponsibilitiesListProps = {
  /** A question of the entrance goes to somebody else, by a form that takes the list's place. */
  readonly onHandOff: (contactId: string) => void
}

/** Everything open that is the caller's, with its acts; read again after each and every 15 s. */
export function ResponsibilitiesList({ onHandOff }: ResponsibilitiesListProps) {
  const texts = useTexts().responsibility
  const whatOf = useWhatOf()
  const { session } = useSession()
  const mine = useRepeatedQuery((api, signal) => api.responsibility.mine(undefined, { signal }), [])
  const hall = useQuery((api, signal) => api.hall.configuration(undefined, { signal })).data
  const acts = useResponsibilityActs()
  const [asked, setAsked] = useState<{ readonly act: DialogAct; readonly item: Responsibility }>()
  const [storyOf, setStoryOf] = useState<string>()
  const items = mine.data?.items ?? []
  const end = () => {
    setAsked(undefined)
    mine.reload()
  }
  return (
    <>
      <RefusalText refusal={mine.refusal} />
      {mine.data !== undefined && items.length === 0 && <p className="empty-note">{texts.none}</p>}
      {items.length > 0 && (
        <ResponsibilityTable
          items={items}
          timeZone={hall?.timeZone}
          isManager={session !== undefined && session.staff.role !== 'clerk'}
          onAct={(act, item) => {
            if (act === 'hand-off') return onHandOff(item.id)
            acts.clear()
            setAsked({ act, item })
          }}
          onStory={setStoryOf}
        />
      )}
      {asked !== undefined && hall !== undefined && (
        <ActDialog
          key={`${asked.act} ${asked.item.id}`}
          act={asked.act}
          item={asked.item}
          what={whatOf(asked.item).title}
          timeZone={hall.timeZone}
          acts={acts}
          onDone={end}
          onClose={() => setAsked(undefined)}
        />
      )}
      {storyOf !== undefined && <StoryDialog contactId={storyOf} onClose={() => setStoryOf(undefined)} />}
    </>
  )
}
