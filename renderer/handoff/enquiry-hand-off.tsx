import { useRef } from 'react'
import { useQuery } from '../api/use-query.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { HandOffWork } from './hand-off-work.tsx'

type EnquiryHandOffProps = { readonly contactId: string; readonly onClose: () => void }

/** A question without a ticket: the matter goes over, nobody stands in the line for it. */
export function EnquiryHandOff({ contactId, onClose }: EnquiryHandOffProps) {
  const { data: hall, refusal } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const place = useRef<HTMLElement>(null)
  useFocusNext(place, String(hall === undefined))
  if (hall === undefined) return <RefusalText refusal={refusal} />
  return (
    <section className="list-panel" ref={place}>
      <HandOffWork
        subject={{ kind: 'enquiry', id: contactId }}
        hallName={hall.name}
        timeZone={hall.timeZone}
        onSentOn={onClose}
        onClose={onClose}
      />
    </section>
  )
}
