import { Button } from 'antd'
import { useState } from 'react'
import type { HandOff } from '../../shared/handoff/hand-off.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { StoryDialog } from '../responsibility/story-dialog.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CorrectContactDialog } from './correct-contact-dialog.tsx'

/** Every hand-off that the customer has not been told the outcome of, by due time, each with its whole chain (H1, H2). */
export function HandOffsPage() {
  const { page: texts, states } = useTexts().handoff
  const handOffs = useRepeatedQuery((api, signal) => api.handoff.listOpen({}, { signal }), [])
  const timeZone = useQuery((api, signal) => api.hall.configuration(undefined, { signal })).data?.timeZone
  const [storyOf, setStoryOf] = useState<string>()
  const [correcting, setCorrecting] = useState<string>()
  const [openedAtMs] = useState(() => Date.now())
  const isOverdue = ({ dueAtMs, state }: HandOff) => dueAtMs < openedAtMs && state !== 'done'
  const nameOfRecipient = useRecipientName()
  const showDue = (handOff: HandOff) => (
    <span className={isOverdue(handOff) ? 'responsibility-overdue' : undefined}>
      {isOverdue(handOff) && `◆ ${texts.overdue} `}
      {hallTimestamp(handOff.dueAtMs, timeZone).slice(0, 16)}
    </span>
  )
  const showActs = ({ number, firstContactId }: HandOff) => (
    <div className="responsibility-acts">
      <Button size="small" aria-label={texts.storyOf(number)} onClick={() => setStoryOf(firstContactId)}>
        {texts.story}
      </Button>
      <Button
        size="small"
        aria-label={`${texts.correct} ${number}`}
        onClick={() => setCorrecting(firstContactId)}
      >
        {texts.correct}
      </Button>
    </div>
  )
  const columns: readonly Column<HandOff>[] = [
    {
      title: texts.number,
      cell: ({ number, ticketLabel }) => [number, ticketLabel].filter(Boolean).join(' · '),
    },
    { title: texts.to, cell: nameOfRecipient },
    { title: texts.sender, cell: ({ sender }) => sender.name },
    { title: texts.responsible, cell: ({ responsible }) => responsible.name },
    { title: texts.state, cell: ({ state }) => states[state] },
    { title: texts.due, cell: showDue },
    { title: texts.acts, cell: showActs },
  ]
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <Button onClick={handOffs.reload} loading={handOffs.isLoading}>
          {texts.refresh}
        </Button>
      </div>
      <RefusalText refusal={handOffs.refusal} />
      <DataTable
        caption={texts.title}
        columns={columns}
        rows={handOffs.data ?? []}
        keyOf={({ id }) => id}
        empty={texts.none}
      />
      {storyOf !== undefined && <StoryDialog contactId={storyOf} onClose={() => setStoryOf(undefined)} />}
      {correcting !== undefined && (
        <CorrectContactDialog
          contactId={correcting}
          onCorrected={() => {
            setCorrecting(undefined)
            handOffs.reload()
          }}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </>
  )
}

function useRecipientName(): (handOff: HandOff) => string {
  const { common, handoff } = useTexts()
  return ({ to, counterNumber, person, place }) => {
    if (counterNumber !== null) return common.counter(counterNumber)
    return person?.name ?? place?.nameZh ?? handoff.kinds[to.kind]
  }
}
