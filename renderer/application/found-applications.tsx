import { Button } from 'antd'
import type { ApplicationHit } from '../../shared/application/application.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { useLocalText } from './use-local-text.ts'

type FoundApplicationsProps = {
  readonly hits: readonly ApplicationHit[]
  readonly onOpen: (hit: ApplicationHit) => Promise<void>
}

/** Personal data is masked in it. */
export function FoundApplications({ hits, onOpen }: FoundApplicationsProps) {
  const texts = useTexts().application.kinds
  const columns = useHitColumns(onOpen)
  if (hits.length === 0) return null
  return <DataTable caption={texts.applications} columns={columns} rows={hits} keyOf={({ id }) => id} />
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
