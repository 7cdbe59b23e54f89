import { useQuery } from '../api/use-query.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { HandOffWork } from './hand-off-work.tsx'

type EnquiryHandOffProps = { readonly contactId: string; readonly onClose: () => void }

/** A question without a ticket: the matter goes over, nobody stands in the line for it. */
export function EnquiryHandOff({ contactId, onClose }: EnquiryHandOffProps) {
  const { data: hall, refusal } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  if (hall === undefined) return <RefusalText refusal={refusal} />
  return (
    <HandOffWork
      subject={{ kind: 'enquiry', id: contactId }}
      hallName={hall.name}
      timeZone={hall.timeZone}
      onSentOn={onClose}
      onClose={onClose}
    />
  )
}
