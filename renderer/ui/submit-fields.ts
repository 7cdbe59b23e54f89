import { flushSync } from 'react-dom'

/** Sends the fields; if `submit` refuses them, the first mistake is drawn and has the focus before the next key comes. */
export function submitFields(form: HTMLFormElement, submit: () => boolean): void {
  if (flushSync(submit)) return
  const control = form.querySelector('[aria-invalid="true"]')
  if (control instanceof HTMLElement) control.focus()
}
