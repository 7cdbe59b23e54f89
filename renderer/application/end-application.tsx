import { useState } from 'react'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { DeskForm } from '../desk/desk-form.tsx'
import { useTexts } from '../texts/index.ts'

type EndApplicationProps = {
  readonly applicationId: string
  readonly act: 'withdraw' | 'decline'
  readonly onEnded: () => void
  readonly onClose: () => void
}

/** F8: with the words that the customer was told. */
export function EndApplication({ applicationId, act, onEnded, onClose }: EndApplicationProps) {
  const { form: texts, page } = useTexts().application
  const [words, setWords] = useState('')
  const [isChecked, setIsChecked] = useState(false)
  const end = useCommand(client.application[act])
  const isWrong = isChecked && words.trim().length < 2
  const submit = async () => {
    setIsChecked(true)
    if (words.trim().length < 2) return
    if ((await end.run({ applicationId, words: words.trim() })) !== undefined) onEnded()
  }
  return (
    <DeskForm
      heading={texts[act]}
      submit={texts[act]}
      isRunning={end.isRunning}
      refusal={end.refusal}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <div className="form-line">
        <label htmlFor="end-words">{texts.words}</label>
        <input
          id="end-words"
          className="text-field"
          data-next=""
          autoComplete="off"
          maxLength={200}
          placeholder={texts.wordsHint[act]}
          aria-invalid={isWrong}
          aria-describedby="end-words-note"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </div>
      <span className="field-note" id="end-words-note" role="alert">
        {isWrong && page.wordsWrong}
      </span>
    </DeskForm>
  )
}
