import { Button } from 'antd'
import { useState } from 'react'
import { urgencySchema, type Problem, type Urgency } from '../../shared/problem/problem.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { PageForm } from '../manager/page-form.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { useTexts } from '../texts/index.ts'
import { useFocusOnArrival } from '../ui/use-focus-on-arrival.ts'
import { SaveBundle } from './save-bundle.tsx'
import { WordsField } from './words-field.tsx'

type ReportFormProps = { readonly onReported: () => void; readonly onClose: () => void }

/** S1: what happened, what was being done, how urgent; registered at once. */
export function ReportForm({ onReported, onClose }: ReportFormProps) {
  const { problem: texts, common } = useTexts()
  const { form } = texts
  const [happened, setHappened] = useState('')
  const [doing, setDoing] = useState('')
  const [urgency, setUrgency] = useState<Urgency>('work-hindered')
  const [isChecked, setIsChecked] = useState(false)
  const [reported, setReported] = useState<Problem>()
  const report = useCommand(client.problem.report)
  const next = useFocusOnArrival<HTMLButtonElement>()
  const isRight = happened.trim().length >= 2
  const register = async () => {
    const problem = await report.run({ happened: happened.trim(), doing: doing.trim(), urgency })
    if (problem === undefined) return
    setReported(problem)
    setHappened('')
    setDoing('')
    setIsChecked(false)
    onReported()
  }
  const send = () => {
    setIsChecked(true)
    if (isRight) void register()
    return isRight
  }
  if (reported !== undefined)
    return (
      <div className="problem-sent">
        <output>✓ {form.sent(reported.number)}</output>
        <p>{form.sentNext}</p>
        <div className="dialog-acts">
          <Button type="primary" ref={next} onClick={onClose}>
            {common.close}
          </Button>
          <Button onClick={() => setReported(undefined)}>{form.another}</Button>
          <SaveBundle problemId={reported.id} />
        </div>
      </div>
    )
  return (
    <PageForm
      label={texts.sections.report}
      submit={form.send}
      refusal={report.refusal}
      isRunning={report.isRunning}
      onSubmit={send}
      cancel={common.close}
      onCancel={onClose}
      otherActs={report.refusal !== undefined && <SaveBundle problemId={undefined} />}
    >
      <WordsField
        label={form.happened}
        hint={form.happenedHint}
        value={happened}
        onChange={setHappened}
        mistake={isChecked && !isRight ? form.happenedMissing : undefined}
      />
      <WordsField label={form.doing} value={doing} onChange={setDoing} />
      <SelectField
        label={form.urgency}
        value={urgency}
        options={urgencySchema.options.map((value) => ({ value, name: texts.urgencies[value] }))}
        onChange={(value) => setUrgency(urgencySchema.parse(value))}
      />
      <p className="page-note">{report.refusal === undefined ? form.explain : form.cannotSend}</p>
    </PageForm>
  )
}
