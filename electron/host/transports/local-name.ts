/** This machine's own names, with or without a port: what a page that we gave out sends as its host. */
export function isLocalName(host: string | undefined): boolean {
  return host !== undefined && /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)
}
