/** As a `ref`: the next step of the work has the focus when it appears. */
export function focusOnArrival(control: HTMLElement | null): void {
  control?.focus()
}
