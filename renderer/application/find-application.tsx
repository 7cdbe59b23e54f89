import { Button } from 'antd'
import { useState } from 'react'
import type { Application, ApplicationHit } from '../../shared/application/application.ts'
import { client } from '../api/client.ts'
import { useQuery } from '../api/use-query.ts'
import { useLater } from '../cashier/use-later.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useLocalText } from './use-local-text.ts'

const typingPauseMs = 150

type FindApplicationProps = {
  /** Nothing else is asked beside it. */
  readonly isAlone: boolean
  readonly onFound: (application: Application) => void
}

/** By what is on the customer's slip, or by what they say of themselves. */
export function FindApplication({ isAlone, onFound }: FindApplicationProps) {
  const texts = useTexts().application.find
  const [text, setText] = useState('')
  const asked = useLater(text.trim(), typingPauseMs)
  const hits = useQuery(
    async (api, signal) => (asked === '' ? [] : api.application.find({ text: asked, limit: 20 }, { signal })),
    [asked],
  )
  const columns = useHitColumns(async ({ id }) =>
    onFound(await client.application.get({ applicationId: id })),
  )
  return (
    <section className="find-application" aria-labelledby="find-application-title">
      <h2 id="find-application-title">{texts.heading}</h2>
      <label htmlFor="find-application-text">{texts.label}</label>
      <input
        id="find-application-text"
        className="find-field"
        data-next={isAlone ? '' : undefined}
        type="text"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <RefusalText refusal={hits.refusal} />
      {asked !== '' && hits.data !== undefined && (
        <DataTable
          caption={texts.results}
          columns={columns}
          rows={hits.data}
          keyOf={({ id }) => id}
          empty={texts.none}
        />
      )}
    </section>
  )
}

export function useHitColumns(onOpen: (hit: ApplicationHit) => Promise<void>): Column<ApplicationHit>[] {
  const { find: texts, states } = useTexts().application
  const local = useLocalText()
  return [
    { title: texts.number, cell: (hit) => openButton(hit.number ?? texts.withoutNumber, hit, onOpen) },
    { title: texts.kind, cell: ({ kindName }) => local(kindName) },
    { title: texts.customer, cell: ({ name, phone }) => [name, phone].filter(Boolean).join(' ') },
    {
      title: texts.state,
      cell: ({ state, openGaps }) =>
        openGaps === 0 ? states[state] : `${states[state]} · ${texts.gaps(openGaps)}`,
    },
    { title: texts.promised, cell: ({ promisedDay }) => promisedDay ?? '' },
    { title: texts.staff, cell: ({ staff }) => `${staff.name} ${staff.number}` },
  ]
}

function openButton(label: string, hit: ApplicationHit, onOpen: (hit: ApplicationHit) => Promise<void>) {
  return (
    <Button size="small" onClick={() => void onOpen(hit)}>
      {label}
    </Button>
  )
}
