const withoutDialogueMs = 1_000

/** Opens the system's dialogue and comes back when it is closed. */
export function printByDialogue(left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve(), { once: true, signal: left })
    window.print()
    // Where no dialogue opens, nothing tells of its end.
    setTimeout(resolve, withoutDialogueMs)
  })
}
