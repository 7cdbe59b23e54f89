import { Button } from 'antd'
import { useState } from 'react'
import { applicationStateSchema } from '../../shared/application/application.ts'
import { client } from '../api/client.ts'
import { useQuery } from '../api/use-query.ts'
import { useLater } from '../cashier/use-later.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { TextField } from '../manager/text-field.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { SaveFileButton } from '../ui/save-file-button.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ApplicationDetail } from './application-detail.tsx'
import './application.css'
import './papers.css'
import { useHitColumns } from './found-applications.tsx'
import { hitsCsv } from './hits-csv.ts'
import { useLocalText } from './use-local-text.ts'

const typingPauseMs = 150
const mostShown = 100

/** Every application of the hall: how far it is, what is missing, who looked at personal data. */
export function ApplicationsPage() {
  const { page: texts, find, states } = useTexts().application
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const [text, setText] = useState('')
  const [state, setState] = useState('')
  const [openedId, setOpenedId] = useState<string>()
  const asked = useLater(text.trim(), typingPauseMs)
  const wanted = applicationStateSchema.safeParse(state).data
  const hits = useRepeatedQuery(
    (api, signal) =>
      api.application.find(
        { text: asked, limit: mostShown, ...(wanted === undefined ? {} : { state: wanted }) },
        { signal },
      ),
    [asked, state],
  )
  const local = useLocalText()
  const makeFile = () =>
    Promise.resolve({
      name: texts.listFile,
      text: hitsCsv(hits.data ?? [], {
        columns: texts.listColumns,
        withoutNumber: find.withoutNumber,
        stateOf: (each) => states[each],
        local,
      }),
    })
  const columns = useHitColumns(({ id }) => {
    setOpenedId(id)
    return Promise.resolve()
  })
  if (openedId !== undefined)
    return (
      <ApplicationDetail
        key={openedId}
        applicationId={openedId}
        hallName={hall?.name ?? ''}
        timeZone={hall?.timeZone ?? 'UTC'}
        visitId={undefined}
        onOpened={({ id }) => setOpenedId(id)}
        onClose={() => {
          setOpenedId(undefined)
          hits.reload()
        }}
      />
    )
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <TextField label={find.label} value={text} maxLength={60} onChange={setText} />
        <SelectField
          label={find.state}
          value={state}
          none={find.anyState}
          options={applicationStateSchema.options.map((value) => ({ value, name: states[value] }))}
          onChange={setState}
        />
        <SaveFileButton label={texts.saveList} type="text/csv" make={makeFile} />
      </div>
      <RefusalText refusal={hits.refusal} />
      <DataTable
        caption={texts.title}
        columns={columns}
        rows={hits.data ?? []}
        keyOf={({ id }) => id}
        empty={find.none}
      />
      <Looks timeZone={hall?.timeZone} />
    </>
  )
}

type Look = Awaited<ReturnType<typeof client.application.listLooks>>[number]

/** Personal data in full is shown to whoever says why; the manager sees who did. */
function Looks({ timeZone }: { readonly timeZone: string | undefined }) {
  const texts = useTexts().application
  const [isShown, setIsShown] = useState(false)
  const looks = useQuery(
    async (api, signal) => (isShown ? api.application.listLooks({ limit: 200 }, { signal }) : []),
    [isShown],
  )
  const { look: words } = texts.page
  const columns: readonly Column<Look>[] = [
    { title: words.number, cell: ({ number }) => number ?? texts.find.withoutNumber },
    { title: words.reason, cell: ({ reason }) => reason },
    { title: words.by, cell: ({ by }) => `${by.name} ${by.number}` },
    { title: words.at, cell: ({ atMs }) => hallTimestamp(atMs, timeZone) },
  ]
  return (
    <section>
      <Button aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
        {texts.page.looks}
      </Button>
      <RefusalText refusal={looks.refusal} />
      {isShown && (
        <DataTable
          caption={texts.page.looks}
          columns={columns}
          rows={looks.data ?? []}
          keyOf={({ applicationId, atMs }) => `${applicationId} ${atMs}`}
          empty={texts.page.noLooks}
        />
      )}
    </section>
  )
}
