import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPageServer } from './http.ts'

let folder = ''
let server: Server
let port = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-pages-'))
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages', 'desk.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">')
  writeFileSync(join(folder, 'pages', 'desk.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'PIN 2468')
  server = createPageServer(join(folder, 'pages'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (piece: string) => (body += piece))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

describe('the page server', () => {
  it('gives the desk at the front door, with a fresh nonce in page and policy', async () => {
    const [one, two] = [await get('/'), await get('/')]
    const nonce = /content="([^"]+)"/.exec(one.body)?.[1]
    expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(one.headers['content-security-policy']).not.toMatch(/unsafe|eval/)
    expect(two.body).not.toBe(one.body)
    expect((await get('/desk.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%5c..%5csecret.txt',
    '/%',
    '/none.html',
    '/\0',
  ])('gives nothing outside its folder: %j', async (path) => {
    const answer = await get(encodeURI(path).replaceAll('%25', '%'))
    expect([answer.status, answer.body]).toEqual([404, 'not found'])
  })

  it('answers to its own name only, so that another site’s name cannot be pointed at it', async () => {
    expect((await get('/', { host: 'evil.example:80' })).status).toBe(421)
  })
})
