import { useState } from 'react'
import type { Destination } from '../../shared/queue/ticket.ts'
import type { ShownRefusal } from '../api/refusal.ts'
import { useTexts } from '../texts/index.ts'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import { DeskForm } from './desk-form.tsx'
import type { PlaceKind } from './destination-choices.ts'
import { isReason, ReasonField } from './reason-field.tsx'
import type { Desk } from './use-desk.ts'
import { usePlaces } from './use-places.ts'

export type Sending = { readonly to: Destination; readonly reason: string; readonly placeName: string }

type SendFormProps = {
  readonly desk: Desk
  readonly heading: string
  readonly explain: string
  /** A counter that is nowhere to send to. */
  readonly leaveOut?: string
  readonly isRunning: boolean
  readonly refusal: ShownRefusal | undefined
  readonly onSend: (sending: Sending) => void
  readonly onClose: () => void
}

/** Where to and why: a service, a counter or a person, each with who is there now. */
export function SendForm({ desk, leaveOut, onSend, ...form }: SendFormProps) {
  const texts = useTexts().queue.send
  const { places, nameOf, describe } = usePlaces(desk, leaveOut)
  const [kind, setKind] = useState<PlaceKind>('service')
  const [placeId, setPlaceId] = useState<string>()
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const place = places[kind].find(({ id }) => id === placeId)
  const isNobodyThere = places[kind].length === 0
  const send = () => {
    setIsChecked(true)
    if (place === undefined || !isReason(reason)) return
    onSend({ to: place.destination, reason: reason.trim(), placeName: nameOf(place) })
  }
  return (
    <DeskForm {...form} submit={texts.submit} onSubmit={send}>
      <ChoiceField
        name="place-kind"
        label={texts.where}
        choices={choicesOf(texts.places)}
        value={kind}
        onChange={setKind}
        isNext
        isSmall
      />
      <ChoiceField
        name="place"
        label={texts.places[kind]}
        choices={places[kind].map((each) => ({ value: each.id, name: describe(each) }))}
        value={placeId}
        onChange={setPlaceId}
        isSmall
      />
      {isNobodyThere && <p className="hint">{texts.nobodyThere}</p>}
      <span className="field-note" role="alert">
        {isChecked && place === undefined && texts.choose}
      </span>
      <ReasonField
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        onChange={setReason}
        mistake={texts.tooShort}
        isChecked={isChecked}
        usual={texts.reasons}
      />
    </DeskForm>
  )
}
