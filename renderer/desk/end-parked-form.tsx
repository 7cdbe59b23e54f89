import { useEffect, useRef, useState } from 'react'
import type { ParkedVisit } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import { focusNext } from '../ui/use-focus-next.ts'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import { DeskForm } from './desk-form.tsx'
import { isReason, ReasonField } from './reason-field.tsx'
import type { Desk } from './use-desk.ts'

type EndParkedFormProps = {
  readonly desk: Desk
  readonly visit: ParkedVisit
  readonly name: string
  readonly onClose: () => void
}

/** L15: somebody never came back; what became of them is said by a person, with how it is known. */
export function EndParkedForm({ desk, visit, name, onClose }: EndParkedFormProps) {
  const { visit: visits, desk: desks } = useTexts()
  const texts = visits.parked.end
  const { endParked } = desk.commands
  const place = useRef<HTMLDivElement>(null)
  const [how, setHow] = useState<'left' | 'appointed'>('left')
  const [reason, setReason] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  useEffect(() => focusNext(place.current), [])
  const submit = async () => {
    setIsChecked(true)
    if (!isReason(reason)) return
    if ((await endParked.run({ visitId: visit.id, how, reason: reason.trim() })) !== undefined) onClose()
  }
  return (
    <div className="visit-view" ref={place}>
      <DeskForm
        heading={texts.heading(name)}
        explain={texts.explain}
        submit={texts.submit}
        isRunning={endParked.isRunning}
        refusal={endParked.refusal}
        onSubmit={() => void submit()}
        onClose={() => {
          endParked.clear()
          onClose()
        }}
      >
        <ChoiceField
          name="parked-end"
          label={texts.how}
          choices={choicesOf(texts.ways)}
          value={how}
          onChange={setHow}
          isNext
        />
        <ReasonField
          label={texts.reason}
          hint={texts.reasonHint}
          value={reason}
          onChange={setReason}
          mistake={desks.outOfOrder.tooShort}
          isChecked={isChecked}
        />
      </DeskForm>
    </div>
  )
}
