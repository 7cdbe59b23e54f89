import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join, normalize, sep } from 'node:path'
import { isPage, nonceMark, pageFiles, pageHeaders } from '../../../shared/api/pages.ts'
import { isLocalName } from './local-name.ts'

/** Serves the built pages in `folder`, and nothing above it. */
export function createPageServer(folder: string): Server {
  return createServer((request, response) => {
    if (!isLocalName(request.headers.host)) return end(response, 421, 'wrong host')
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'method not allowed')
    const path = decodePath(request.url ?? '/')
    const name = path === undefined ? undefined : (pageFiles[path] ?? path.slice(1))
    const file = name === undefined ? undefined : normalize(join(folder, name))
    if (file === undefined || !file.startsWith(folder + sep)) return end(response, 404, 'not found')
    sendFile(response, file).catch(() => end(response, 404, 'not found'))
  })
}

async function sendFile(response: ServerResponse, file: string): Promise<void> {
  const content = await readFile(file)
  const nonce = randomBytes(16).toString('base64')
  response.writeHead(200, pageHeaders(file, nonce))
  response.end(isPage(file) ? content.toString().replaceAll(nonceMark, nonce) : content)
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
