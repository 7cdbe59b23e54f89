import { Button } from 'antd'
import type { ReactNode, SyntheticEvent } from 'react'
import type { ShownRefusal } from '../api/refusal.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { submitFields } from '../ui/submit-fields.ts'

type PageFormProps = {
  readonly label?: string
  readonly submit: string
  readonly cancel?: string
  readonly refusal: ShownRefusal | undefined
  readonly isRunning: boolean
  /** Answers whether the fields may be sent; otherwise the first mistake gets the focus. */
  readonly onSubmit: () => boolean
  readonly onCancel?: () => void
  readonly otherActs?: ReactNode
  readonly children: ReactNode
}

/** A few fields, saved with Enter; what was refused stands above the buttons. */
export function PageForm({ label, submit, cancel, otherActs, children, ...form }: PageFormProps) {
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A dialogue stands outside a form on the page, but inside it for React: Enter sends this one only.
    event.stopPropagation()
    submitFields(event.currentTarget, form.onSubmit)
  }
  return (
    <form onSubmit={send} noValidate className="dialog-fields" aria-label={label}>
      {children}
      <RefusalText refusal={form.refusal} />
      <div className="dialog-acts">
        <Button type="primary" htmlType="submit" loading={form.isRunning}>
          {submit}
        </Button>
        {cancel !== undefined && <Button onClick={form.onCancel}>{cancel}</Button>}
        {otherActs}
      </div>
    </form>
  )
}
