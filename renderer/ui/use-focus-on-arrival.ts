import { useEffect, useRef, type RefObject } from 'react'

/** The control that a page or question begins with: it has the focus as soon as it is there. */
export function useFocusOnArrival<
  Control extends { readonly focus: () => void },
>(): RefObject<Control | null> {
  const control = useRef<Control>(null)
  useEffect(() => control.current?.focus(), [])
  return control
}
