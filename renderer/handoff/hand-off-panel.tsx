import { useRef, useState } from 'react'
import type { HandOff } from '../../shared/handoff/hand-off.ts'
import { client } from '../api/client.ts'
import { EndForm } from '../desk/end-form.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { HandOffWork } from './hand-off-work.tsx'

/** H1, H2: the present customer's matter goes to somebody else. */
export function HandOffPanel({ desk }: { readonly desk: Desk }) {
  const { situation, workplace, configuration } = desk
  const [isEndAsked, setIsEndAsked] = useState(false)
  const transaction = situation.kind === 'serving' ? situation.transaction : undefined
  const isEnding = isEndAsked && transaction !== undefined
  const place = useRef<HTMLDivElement>(null)
  useFocusNext(place, String(isEnding))
  if (situation.kind !== 'serving') return null
  return (
    <div className="visit-body" ref={place}>
      {isEnding && <EndForm desk={desk} serving={situation} transaction={transaction} then="hand-off" />}
      {/* Stays as it is beneath the question, with all that was typed. */}
      <div className="visit-body" hidden={isEnding}>
        <HandOffWork
          subject={{ kind: 'visit', id: situation.visit.id }}
          hallName={workplace.hallName}
          timeZone={configuration.timeZone}
          onMustEnd={transaction === undefined ? undefined : () => setIsEndAsked(true)}
          onSentOn={(handOff, placeName) => void showNumber(desk, handOff, placeName)}
          onClose={desk.closePanel}
        />
      </div>
    </div>
  )
}

/** Sent on within the hall: the number that will be called, which a customer without one has only now. */
async function showNumber(desk: Desk, { ticketLabel, subject }: HandOff, placeName: string): Promise<void> {
  const ticket = ticketLabel === null ? null : await client.queue.find({ label: ticketLabel })
  if (ticket === null) desk.closePanel()
  else desk.openPanel({ kind: 'sent', ticket, placeName, visitId: subject.id })
}
