import { useState } from 'react'
import type { Fee } from '../../shared/fee/fee.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { useQuery } from '../api/use-query.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { PublishFee } from './publish-fee.tsx'

/** F7: what may be charged today and from when on it changes, each with the document that sets it. */
export function FeesPage() {
  const texts = useTexts().fee
  const today = useQuery((api, signal) => api.fee.list({}, { signal }))
  const history = useQuery((api, signal) => api.fee.history(undefined, { signal }))
  const [published, setPublished] = useState<Fee>()
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
      </div>
      <p className="page-note">{texts.explain}</p>
      <RefusalText refusal={today.refusal ?? history.refusal} />
      <h2>{texts.today}</h2>
      <FeeTable caption={texts.today} fees={today.data ?? []} />
      <h2>{texts.history}</h2>
      <FeeTable caption={texts.history} fees={history.data ?? []} />
      <PublishFee
        key={published === undefined ? '' : `${published.code} ${published.validFrom}`}
        onPublished={(fee) => {
          setPublished(fee)
          today.reload()
          history.reload()
        }}
      />
      {published !== undefined && <output>✓ {texts.published(published.nameZh, published.validFrom)}</output>}
    </>
  )
}

function FeeTable({ caption, fees }: { readonly caption: string; readonly fees: readonly Fee[] }) {
  const texts = useTexts().fee
  return (
    <DataTable
      caption={caption}
      empty={texts.none}
      rows={fees}
      keyOf={({ code, validFrom }) => `${code} ${validFrom}`}
      columns={[
        { title: texts.code, cell: ({ code }) => code },
        { title: texts.name, cell: ({ nameZh, nameEn }) => `${nameZh} ${nameEn}` },
        { title: texts.unit, cell: ({ unitZh, unitEn }) => `${unitZh} ${unitEn}` },
        {
          title: texts.amount,
          isNumber: true,
          cell: ({ amount }) => (amount === null ? texts.ended : formatFen(amount)),
        },
        { title: texts.validFrom, cell: ({ validFrom }) => validFrom },
        { title: texts.standard, cell: ({ standard }) => standard },
        { title: texts.publishedBy, cell: ({ publishedBy }) => publishedBy.name },
      ]}
    />
  )
}
