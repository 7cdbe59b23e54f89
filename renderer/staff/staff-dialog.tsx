import { Button } from 'antd'
import type { ReactNode, SyntheticEvent } from 'react'
import type { ShownRefusal } from '../api/refusal.ts'
import { Dialog } from '../manager/dialog.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { submitFields } from '../ui/submit-fields.ts'

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
    submitFields(event.currentTarget, onSubmit)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} noValidate className="dialog-fields">
        {children}
        <RefusalText refusal={refusal} />
        <div className="dialog-acts">
          <Button type="primary" htmlType="submit" loading={isRunning}>
            {texts.save}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}
