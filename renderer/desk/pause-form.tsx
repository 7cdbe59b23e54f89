import { useState } from 'react'
import type { PauseReason } from '../../shared/counter/counter.ts'
import { useTexts } from '../texts/index.ts'
import { ChoiceField } from './choice-field.tsx'
import { choicesOf } from './choices-of.ts'
import { DeskForm } from './desk-form.tsx'
import type { Desk } from './use-desk.ts'

const usualMinutes: Readonly<Record<PauseReason, number>> = {
  meal: 30,
  'short-break': 10,
  meeting: 30,
  device: 20,
  'back-office': 20,
  other: 10,
}

/** P1: why, and when it goes on. */
export function PauseForm({ desk }: { readonly desk: Desk }) {
  const { desk: desks, common } = useTexts()
  const texts = desks.paused
  const { pause } = desk.commands
  const [reason, setReason] = useState<PauseReason>('short-break')
  const [typed, setTyped] = useState<string>()
  const text = typed ?? String(usualMinutes[reason])
  const minutes = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0
  const isRight = minutes >= 1 && minutes <= 240
  return (
    <DeskForm
      heading={texts.ask}
      explain={texts.explain}
      submit={texts.submit}
      isRunning={pause.isRunning}
      refusal={pause.refusal}
      onSubmit={() => isRight && void pause.run({ reason, expectedMinutes: minutes })}
      onClose={desk.closePanel}
    >
      <ChoiceField
        name="pause-reason"
        label={texts.reason}
        choices={choicesOf(common.pauseReasons)}
        value={reason}
        onChange={setReason}
        isNext
      />
      <div className="form-line">
        <label htmlFor="pause-minutes">{texts.minutes}</label>
        <input
          id="pause-minutes"
          className="amount-field"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          aria-invalid={!isRight}
          aria-describedby="pause-mistake"
          onChange={(event) => setTyped(event.target.value)}
        />
        <span>{texts.minutesUnit}</span>
        <span className="field-note" id="pause-mistake" role="alert">
          {isRight ? '' : texts.minutesWrong}
        </span>
      </div>
    </DeskForm>
  )
}
