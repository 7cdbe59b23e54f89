import { Button } from 'antd'
import { useState } from 'react'
import type { Place } from '../../shared/handoff/hand-off.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import '../responsibility/responsibility.css'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { AddPlaceDialog } from './add-place-dialog.tsx'
import { HallPhone } from './hall-phone.tsx'

/** Posts of the hall and departments of the company: whom something can be handed off to beside counters and people. */
export function PlacesPage() {
  const { places: texts, kinds } = useTexts().handoff
  const places = useQuery((api, signal) => api.handoff.places(undefined, { signal }))
  const [isAdding, setIsAdding] = useState(false)
  const retire = useCommand(client.handoff.retirePlace)
  const setRepairPost = useCommand(client.handoff.setRepairPost)
  const setIsRepairPost = async (placeId: string, isRepairPost: boolean) => {
    await setRepairPost.run({ placeId, isRepairPost })
    places.reload()
  }
  const setRetired = async (placeId: string, retired: boolean) => {
    await retire.run({ placeId, retired })
    places.reload()
  }
  const showActs = ({ id, kind, nameZh, retired, isRepairPost }: Place) => (
    <div className="responsibility-acts">
      <Button
        size="small"
        aria-label={retired ? texts.reuseOf(nameZh) : texts.retireOf(nameZh)}
        onClick={() => void setRetired(id, !retired)}
      >
        {retired ? texts.reuse : texts.retire}
      </Button>
      {kind === 'post' && !retired && (
        <Button
          size="small"
          aria-label={isRepairPost ? texts.endRepairPostOf(nameZh) : texts.makeRepairPostOf(nameZh)}
          onClick={() => void setIsRepairPost(id, !isRepairPost)}
        >
          {isRepairPost ? texts.endRepairPost : texts.makeRepairPost}
        </Button>
      )}
    </div>
  )
  const showState = ({ retired, isRepairPost }: Place) =>
    [retired ? texts.retired : texts.used, isRepairPost ? texts.repairPost : ''].filter(Boolean).join(' · ')
  const columns: readonly Column<Place>[] = [
    { title: texts.kind, cell: ({ kind }) => kinds[kind] },
    { title: texts.nameZh, cell: ({ nameZh }) => nameZh },
    { title: texts.nameEn, cell: ({ nameEn }) => nameEn },
    { title: texts.phone, cell: ({ phone }) => phone ?? '' },
    { title: texts.where, cell: ({ where }) => where ?? '' },
    { title: texts.state, cell: showState },
    { title: texts.acts, cell: showActs },
  ]
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <Button type="primary" onClick={() => setIsAdding(true)}>
          {texts.add}
        </Button>
      </div>
      <HallPhone />
      <p className="page-note">{texts.explain}</p>
      <RefusalText refusal={places.refusal ?? retire.refusal ?? setRepairPost.refusal} />
      <DataTable
        caption={texts.title}
        columns={columns}
        rows={places.data ?? []}
        keyOf={({ id }) => id}
        empty={texts.none}
      />
      {isAdding && (
        <AddPlaceDialog
          onAdded={() => {
            setIsAdding(false)
            places.reload()
          }}
          onClose={() => setIsAdding(false)}
        />
      )}
    </>
  )
}
