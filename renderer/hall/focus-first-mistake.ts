/** Once the mistakes are drawn, the first one has the focus. */
export function focusFirstMistake(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const control = form.querySelector('[aria-invalid="true"]')
    if (control instanceof HTMLElement) control.focus()
  })
}
