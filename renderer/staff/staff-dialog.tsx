import { Button, Modal } from 'antd'
import type { ReactNode, SyntheticEvent } from 'react'
import type { ShownRefusal } from '../api/refusal.ts'
import { focusFirstMistake } from '../hall/focus-first-mistake.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

type StaffDialogProps = {
  readonly title: string
  readonly refusal: ShownRefusal | undefined
  readonly isRunning: boolean
  /** Answers whether the fields may be sent; otherwise the first mistake gets the focus. */
  readonly onSubmit: () => boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A few fields, saved with Enter, left with Escape. */
export function StaffDialog({ title, refusal, isRunning, onSubmit, onClose, children }: StaffDialogProps) {
  const texts = useTexts().manager.staff
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    if (!onSubmit()) focusFirstMistake(form)
  }
  return (
    <Modal open title={title} onCancel={onClose} footer={null} mask={{ closable: false }} width={420}>
      <form onSubmit={submit} noValidate className="dialog-fields">
        {children}
        <RefusalText refusal={refusal} />
        <div className="page-acts">
          <Button type="primary" htmlType="submit" loading={isRunning}>{texts.save}</Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Modal>
  )
}
