import { pageFiles } from '../../shared/api/pages.ts'

export const scheme = 'app'
const host = 'guitai'
export const origin = `${scheme}://${host}`

export type PageName = 'desk' | 'customer' | 'display'

/** The address of a page in a window. */
export function addressOf(page: PageName, counter?: number): string {
  const path = page === 'desk' ? '/' : `/${page}`
  return `${origin}${path}${counter === undefined ? '' : `?counter=${counter}`}`
}

/** True for a page of ours. */
export function isOurPage(url: string): boolean {
  const { protocol, host: where, pathname } = parse(url) ?? {}
  return protocol === `${scheme}:` && where === host && Object.hasOwn(pageFiles, pathname ?? '')
}

type Frame = { readonly parent: object | null; readonly url: string }

/** Only the top frame of a page of ours may speak to the terminal process. */
export function isTrusted(frame: Frame): boolean {
  return frame.parent === null && isOurPage(frame.url)
}

/** The file below the pages' folder that an address means; undefined when it could lead out of it. */
export function fileOf(url: string): string | undefined {
  const address = parse(url)
  if (address?.protocol !== `${scheme}:` || address.host !== host) return undefined
  const file = pageFiles[address.pathname] ?? address.pathname.slice(1)
  // The built files' names need no more than this, so nothing has to be decoded or normalised.
  return /^[\w-]+(?:[./][\w-]+)*$/.test(file) ? file : undefined
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined
}
