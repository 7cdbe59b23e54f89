import { useState } from 'react'
import { useTexts } from '../texts/index.ts'

type ShowPersonalProps = { readonly isShown: boolean; readonly onChange: (isShown: boolean) => void }

/** Q4: the customer screen follows the form; names and numbers in full only where the customer agrees. */
export function ShowPersonal({ isShown, onChange }: ShowPersonalProps) {
  const texts = useTexts().application.form
  const [isChosen, setIsChosen] = useState(isShown)
  return (
    <label className="check-field show-personal">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={({ target }) => {
          setIsChosen(target.checked)
          onChange(target.checked)
        }}
      />
      {texts.showsPersonal}
    </label>
  )
}
