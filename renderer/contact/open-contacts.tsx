import { Button } from 'antd'
import { useState } from 'react'
import type { FirstContact } from '../../shared/contact/first-contact.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CorrectContactDialog } from './correct-contact-dialog.tsx'

type OpenContactsProps = {
  readonly timeZone: string | undefined
  readonly onStory: (contactId: string) => void
}

/** H1: everybody's customers who do not know their outcome yet, the oldest first; a manager corrects who answers. */
export function OpenContacts({ timeZone, onStory }: OpenContactsProps) {
  const { contact: texts, handoff, responsibility } = useTexts()
  const contacts = useRepeatedQuery((api, signal) => api.contact.listOpen({}, { signal }), [])
  const colleagues =
    useQuery((api, signal) => api.responsibility.colleagues(undefined, { signal })).data ?? []
  const [correcting, setCorrecting] = useState<string>()
  const nameOfStaff = (staffId: string) => colleagues.find(({ id }) => id === staffId)?.name ?? '–'
  const what = ({ wanted }: FirstContact) => wanted ?? texts.unnamed
  const showActs = (contact: FirstContact) => (
    <div className="responsibility-acts">
      <Button
        size="small"
        aria-label={responsibility.actOf(responsibility.act.story, what(contact))}
        onClick={() => onStory(contact.id)}
      >
        {responsibility.act.story}
      </Button>
      <Button
        size="small"
        aria-label={responsibility.actOf(texts.correct, what(contact))}
        onClick={() => setCorrecting(contact.id)}
      >
        {texts.correct}
      </Button>
    </div>
  )
  const columns: readonly Column<FirstContact>[] = [
    { title: texts.since, cell: ({ openedAtMs }) => hallTimestamp(openedAtMs, timeZone).slice(5, 16) },
    { title: texts.wanted, cell: what },
    { title: texts.source, cell: ({ source }) => responsibility.story.whats[source] },
    { title: texts.responsible, cell: ({ staffId }) => nameOfStaff(staffId) },
    { title: texts.matters, isNumber: true, cell: ({ openMatters }) => openMatters },
    { title: handoff.page.acts, cell: showActs },
  ]
  return (
    <section aria-labelledby="open-contacts-title">
      <h2 id="open-contacts-title">{texts.title}</h2>
      <p className="page-note">{texts.explain}</p>
      <RefusalText refusal={contacts.refusal} />
      <DataTable
        caption={texts.title}
        columns={columns}
        rows={contacts.data ?? []}
        keyOf={({ id }) => id}
        empty={texts.none}
      />
      {correcting !== undefined && (
        <CorrectContactDialog
          contactId={correcting}
          onCorrected={() => {
            setCorrecting(undefined)
            contacts.reload()
          }}
          onClose={() => setCorrecting(undefined)}
        />
      )}
    </section>
  )
}
