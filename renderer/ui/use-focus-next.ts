import { useEffect, type RefObject } from 'react'

/** Whenever `step` changes, the focus goes to the next step: the first control in sight that is marked `data-next`. */
export function useFocusNext(place: RefObject<HTMLElement | null>, step: string): void {
  useEffect(() => {
    focusNext(place.current)
  }, [place, step])
}

export function focusNext(place: ParentNode | null): void {
  const next = findMarked(place, '[data-next]')
  next?.focus()
  if (next instanceof HTMLInputElement && next.type === 'text') next.select()
}

/** The first control with this mark that can be seen and used. */
export function findMarked(
  place: ParentNode | null,
  mark: '[data-next]' | '[data-go]' | '[data-back]',
): HTMLElement | undefined {
  return [...(place?.querySelectorAll<HTMLElement>(mark) ?? [])].find(
    (each) => each.checkVisibility() && each.closest('[inert]') === null,
  )
}
