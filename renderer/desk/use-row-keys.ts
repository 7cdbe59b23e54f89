import { useCallback } from 'react'

/** In a long table the arrow keys go to the row above or below, to the same act where it is there. For its `ref`. */
export function useRowKeys(): (table: HTMLTableElement | null) => (() => void) | undefined {
  return useCallback((table: HTMLTableElement | null) => {
    if (table === null) return undefined
    const press = (event: KeyboardEvent) => moveAcrossRows(table, event)
    table.addEventListener('keydown', press)
    return () => table.removeEventListener('keydown', press)
  }, [])
}

function moveAcrossRows(table: HTMLTableElement, event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const row = document.activeElement?.closest('tr')
  if (step === undefined || row === null || row === undefined) return
  const rows = [...table.querySelectorAll('tbody tr')].filter((each) => buttonsOf(each).length > 0)
  const next = rows[rows.indexOf(row) + step]
  if (next === undefined) return
  event.preventDefault()
  const place = buttonsOf(row).findIndex((each) => each === document.activeElement)
  const buttons = buttonsOf(next)
  buttons[Math.min(Math.max(0, place), buttons.length - 1)]?.focus()
}

function buttonsOf(row: Element): HTMLButtonElement[] {
  return [...row.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')]
}
