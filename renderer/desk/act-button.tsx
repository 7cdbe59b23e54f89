import { Button } from 'antd'
import type { DeskKey } from './key-map.ts'
import { pressKey } from './press-key.ts'
import type { Desk } from './use-desk.ts'

type ActButtonProps = {
  readonly desk: Desk
  readonly name: string
  readonly keyName: DeskKey
  /** The next step, which has the focus. */
  readonly isMain?: boolean
  readonly isSmall?: boolean
  readonly isRunning?: boolean
}

/** An act of the desk with its key. */
export function ActButton({
  desk,
  name,
  keyName,
  isMain = false,
  isSmall = false,
  isRunning = false,
}: ActButtonProps) {
  return (
    <Button
      size={isSmall ? 'middle' : 'large'}
      type={isMain ? 'primary' : 'default'}
      className="step-button"
      data-next={isMain ? '' : undefined}
      loading={isRunning}
      aria-keyshortcuts={keyName}
      onClick={() => pressKey(keyName, desk)}
    >
      {name} <kbd>{keyName}</kbd>
    </Button>
  )
}
