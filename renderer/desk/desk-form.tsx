import { Button } from 'antd'
import { useId, type ReactNode } from 'react'
import type { ShownRefusal } from '../api/refusal.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

type DeskFormProps = {
  readonly heading: string
  readonly explain?: string
  readonly submit: string
  readonly isRunning: boolean
  readonly refusal: ShownRefusal | undefined
  readonly onSubmit: () => void
  readonly onClose: () => void
  /** A second way on, beside the main one. */
  readonly otherButton?: ReactNode
  /** A question whose answer cannot be taken back: Enter alone goes back. */
  readonly isGrave?: boolean
  readonly children?: ReactNode
}

/** A short question over the middle of the desk: Enter goes on, Esc goes back. */
export function DeskForm({
  heading,
  explain,
  submit,
  isRunning,
  refusal,
  onSubmit,
  onClose,
  otherButton,
  isGrave = false,
  children,
}: DeskFormProps) {
  const { common } = useTexts()
  const id = useId()
  return (
    <form
      className="small-form"
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <h2 id={id}>{heading}</h2>
      {explain !== undefined && <p>{explain}</p>}
      {children}
      <RefusalText refusal={refusal} />
      <div className="step-buttons">
        <Button data-back="" data-next={isGrave ? '' : undefined} size="large" onClick={onClose}>
          {common.back}
        </Button>
        <span className="desk-header-rest" />
        {otherButton}
        <Button
          data-go=""
          className="step-button"
          type="primary"
          size="large"
          htmlType="submit"
          loading={isRunning}
        >
          {submit}
        </Button>
      </div>
    </form>
  )
}
