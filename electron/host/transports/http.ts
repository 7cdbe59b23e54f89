import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { isLocalName } from './local-name.ts'

/** Address → page. The desk is the front door. */
const pages: Readonly<Record<string, string>> = {
  '/': 'desk.html',
  '/customer': 'customer-screen.html',
  '/display': 'hall-display.html',
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** Pages hold this where the nonce of their styles goes. */
export const nonceMark = '__STYLE_NONCE__'

/** No inline and no evaluated script; styles by a nonce made for each page. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

/** Serves the built pages in `folder`, and nothing above it. */
export function createPageServer(folder: string): Server {
  return createServer((request, response) => {
    if (!isLocalName(request.headers.host)) return end(response, 421, 'wrong host')
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'method not allowed')
    const path = decodePath(request.url ?? '/')
    const name = path === undefined ? undefined : (pages[path] ?? path.slice(1))
    const file = name === undefined ? undefined : normalize(join(folder, name))
    if (file === undefined || !file.startsWith(folder + sep)) return end(response, 404, 'not found')
    sendFile(response, file).catch(() => end(response, 404, 'not found'))
  })
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const content = await readFile(file)
  const nonce = randomBytes(16).toString('base64')
  const isPage = extname(file) === '.html'
  response.writeHead(200, {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy(nonce),
    'cache-control': isPage ? 'no-store' : 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  response.end(isPage ? content.toString().replaceAll(nonceMark, nonce) : content)
}

function end(response: ServerResponse, status: number, text: string): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(text)
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://terminal').pathname)
  } catch {
    return undefined
  }
}
