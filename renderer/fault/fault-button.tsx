import { Button } from 'antd'
import type { Desk } from '../desk/use-desk.ts'
import { useTexts } from '../texts/index.ts'
import { useKeys } from '../ui/use-keys.ts'

/** In the head of the desk, because a fault comes at any moment: also with a customer at the counter. */
export function FaultButton({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().fault
  const open = () => desk.openPanel({ kind: 'fault' })
  useKeys({ 'Ctrl+G': open })
  return (
    <Button onClick={open} title="Ctrl+G" aria-keyshortcuts="Control+G">
      {texts.key}
    </Button>
  )
}
