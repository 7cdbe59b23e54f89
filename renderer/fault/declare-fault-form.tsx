import { useState } from 'react'
import type { Fault, FaultCause, FaultNotice } from '../../shared/fault/fault.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { ChoiceField } from '../desk/choice-field.tsx'
import { choicesOf } from '../desk/choices-of.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { useTexts } from '../texts/index.ts'
import { readMinutes } from './read-minutes.ts'

type DeclareFaultFormProps = {
  readonly scope: Fault['scope']
  readonly onDeclared: (fault: Fault) => void
  readonly onClose: () => void
}

/** P2: how long, why, and when it should work again as far as anybody can say. */
export function DeclareFaultForm({ scope, onDeclared, onClose }: DeclareFaultFormProps) {
  const texts = useTexts().fault
  const [length, setLength] = useState<FaultNotice['state']>('short')
  const [cause, setCause] = useState<FaultCause>('program')
  const [expected, setExpected] = useState('')
  const declare = useCommand(client.fault.declare)
  const minutes = readMinutes(expected, 1440)
  const send = async () => {
    if (minutes === 'wrong') return
    const declared = await declare.run({
      scope,
      length,
      cause,
      ...(minutes === undefined ? {} : { expectedMinutes: minutes }),
    })
    if (declared !== undefined) onDeclared(declared)
  }
  const isHall = scope === 'hall'
  return (
    <DeskForm
      heading={isHall ? texts.form.headingHall : texts.form.heading}
      explain={texts.form.explain}
      submit={isHall ? texts.form.submitHall : texts.form.submit}
      isRunning={declare.isRunning}
      refusal={declare.refusal}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <ChoiceField
        name="fault-length"
        label={texts.form.length}
        choices={choicesOf(texts.form.lengths)}
        value={length}
        onChange={setLength}
        isNext
      />
      <ChoiceField
        name="fault-cause"
        label={texts.form.cause}
        choices={choicesOf(texts.causes)}
        value={cause}
        onChange={setCause}
      />
      <div className="form-line">
        <label htmlFor="fault-minutes">{texts.form.expected}</label>
        <input
          id="fault-minutes"
          className="amount-field"
          inputMode="numeric"
          autoComplete="off"
          placeholder={texts.form.expectedHint}
          value={expected}
          aria-invalid={minutes === 'wrong'}
          aria-describedby="fault-minutes-mistake"
          onChange={({ target }) => setExpected(target.value)}
        />
        <span>{texts.form.minutes}</span>
        <span className="field-note" id="fault-minutes-mistake" role="alert">
          {minutes === 'wrong' ? texts.form.expectedWrong : ''}
        </span>
      </div>
    </DeskForm>
  )
}
