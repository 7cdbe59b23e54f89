import { useState } from 'react'
import type { FirstContact } from '../../shared/contact/first-contact.ts'
import type { HallConfiguration } from '../../shared/hall/hall.ts'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { GuideForm } from './guide-form.tsx'
import type { Guided } from './guided.ts'
import { GuideResult } from './guide-result.tsx'
import { OpenEnquiries } from './open-enquiries.tsx'

/** One customer at a time on the left, the questions that are still open on the right. */
export function GuideBoard({ hall }: { readonly hall: HallConfiguration }) {
  const [guided, setGuided] = useState<Guided>()
  const [leading, setLeading] = useState<FirstContact>()
  const open = useRepeatedQuery((api, signal) => api.contact.listOpen({}, { signal }), [])
  const enquiries = (open.data ?? []).filter(
    ({ source, openMatters }) => source === 'enquiry' && openMatters === 0,
  )
  const finish = (next: Guided) => {
    setGuided(next)
    setLeading(undefined)
    open.reload()
  }
  return (
    <main className="guide">
      {guided === undefined ? (
        <GuideForm
          key={leading?.id ?? 'new'}
          hall={hall}
          leading={leading}
          onNotLeading={() => setLeading(undefined)}
          onGuided={finish}
        />
      ) : (
        <GuideResult guided={guided} onNext={() => setGuided(undefined)} />
      )}
      <OpenEnquiries
        enquiries={enquiries}
        refusal={open.refusal}
        onAnswered={open.reload}
        onLead={(contact) => {
          setGuided(undefined)
          setLeading(contact)
        }}
      />
    </main>
  )
}
