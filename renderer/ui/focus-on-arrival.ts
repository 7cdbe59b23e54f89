/** As a `ref`: the control that a page or question begins with has the focus as soon as it is there. */
export function focusOnArrival(control: { readonly focus: () => void } | null): void {
  control?.focus()
}
