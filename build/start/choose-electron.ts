import type { NoElectron } from './texts.ts'
import type { StartOptions } from './options.ts'

/** What is known before anything is fetched. */
export type ElectronFacts = {
  readonly wanted: StartOptions['electron']
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isRoot: boolean
  /** The runtime's executable; undefined when there is none. */
  readonly executable: string | undefined
  readonly lastRefusal: { readonly atMs: number; readonly reason: string } | undefined
  readonly nowMs: number
}

export type ElectronChoice =
  | { readonly kind: 'run'; readonly executable: string }
  | { readonly kind: 'fetch' }
  | { readonly kind: 'browser'; readonly why: NoElectron; readonly what: string }

/** A refusal is remembered this long, so that the next start does not wait for the same answer. */
export const refusalLastsMs = 24 * 60 * 60 * 1000

/** Whether windows can be opened here, and what is missing for it. */
export function chooseElectron(facts: ElectronFacts): ElectronChoice {
  const browser = (why: NoElectron, what = ''): ElectronChoice => ({ kind: 'browser', why, what })
  if (facts.wanted === 'never') return browser('ASKED')
  if (facts.platform === 'linux') {
    if (!facts.env['DISPLAY'] && !facts.env['WAYLAND_DISPLAY']) return browser('NO_SCREEN')
    // Chromium refuses to start sandboxed as root, and the pages never run without the sandbox.
    if (facts.isRoot) return browser('ROOT')
  }
  if (facts.executable !== undefined) return { kind: 'run', executable: facts.executable }
  // A runtime that the company names is theirs to put there: another in its place would not be what they tested.
  const named = facts.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (named) return browser('NOT_AT_NAMED_PLACE', named)
  const { lastRefusal, nowMs, wanted } = facts
  if (wanted !== 'again' && lastRefusal !== undefined) {
    const ageMs = nowMs - lastRefusal.atMs
    // A moment in the future comes from a clock that was set back, and says nothing.
    if (ageMs >= 0 && ageMs < refusalLastsMs) return browser('REFUSED_LATELY', lastRefusal.reason)
  }
  return { kind: 'fetch' }
}
