import type { PageName } from './address.ts'
import type { DesktopOptions } from './options.ts'

export type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Monitor = { readonly isPrimary: boolean; readonly area: Area }

export type WindowPlan = {
  readonly page: PageName
  readonly counter: number | undefined
  /** Undefined: wherever the system puts a window. */
  readonly area: Area | undefined
  readonly mode: 'window' | 'full screen' | 'kiosk'
}

/** Which windows the start options ask for on these monitors. */
export function planWindows(options: DesktopOptions, monitors: readonly Monitor[]): WindowPlan[] {
  const second = monitors.find(({ isPrimary }) => !isPrimary)?.area
  const plans: WindowPlan[] = []
  if (options.desk === 'window') {
    const mode = options.isKiosk ? 'kiosk' : 'window'
    plans.push({ page: 'desk', counter: undefined, area: undefined, mode })
  }
  if (options.hallDisplay) {
    plans.push({ page: 'display', counter: undefined, area: second, mode: 'kiosk' })
  }
  const wantsCustomerScreen =
    options.customerScreen === 'always' ||
    (options.customerScreen === 'second monitor' && second !== undefined && !options.hallDisplay)
  if (wantsCustomerScreen) {
    // L7: what is due is turned to the customer; on the clerk's own monitor it must not cover the desk.
    const mode = second === undefined ? 'window' : 'full screen'
    plans.push({ page: 'customer', counter: options.counter, area: second, mode })
  }
  return plans
}
