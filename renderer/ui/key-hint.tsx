type KeyHintProps = {
  readonly keyName: string
  readonly label: string
  /** Why the key does nothing now; undefined while it does something. */
  readonly idleBecause?: string | undefined
  readonly onPress?: (() => void) | undefined
}

/** A key and what it does; also a button, for the mouse. */
export function KeyHint({ keyName, label, idleBecause, onPress }: KeyHintProps) {
  const isIdle = idleBecause !== undefined
  return (
    <button
      type="button"
      className="key-hint"
      data-idle={isIdle}
      aria-disabled={isIdle}
      aria-keyshortcuts={keyName.replace('Ctrl', 'Control')}
      title={idleBecause}
      onClick={isIdle ? undefined : onPress}
    >
      <kbd>{keyName}</kbd>
      <span>{label}</span>
      {isIdle && <span className="visually-hidden">{idleBecause}</span>}
    </button>
  )
}
