import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol } from 'electron'
import { isPage, nonceMark, pageHeaders } from '../../shared/api/pages.ts'
import { fileOf, scheme } from './address.ts'

/** Must be called before the application is ready. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built pages in `folder` at app://guitai/, with the policy they have over HTTP too. */
export function servePages(folder: string): void {
  protocol.handle(scheme, async ({ url, method }) => {
    const file = fileOf(url)
    if (file === undefined || method !== 'GET') return notFound()
    try {
      const content = await readFile(join(folder, file))
      const nonce = randomBytes(16).toString('base64')
      const body = isPage(file) ? content.toString().replaceAll(nonceMark, nonce) : new Uint8Array(content)
      return new Response(body, { headers: pageHeaders(file, nonce) })
    } catch (error) {
      if (error instanceof Error && 'code' in error) return notFound()
      throw error
    }
  })
}

function notFound(): Response {
  return new Response('not found', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
