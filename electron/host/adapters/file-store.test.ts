import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFileStore } from './file-store.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'guitai-files-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const scan = Buffer.from('a scan')
const sha256 = createHash('sha256').update(scan).digest('hex')

describe('the store of scans', () => {
  it('keeps a content under its SHA-256, once, and nothing half', () => {
    const files = createFileStore(folder)
    expect([files.keep(scan), files.keep(scan)]).toEqual([sha256, sha256])
    expect(new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))).toEqual(
      new Set([sha256.slice(0, 2), join(sha256.slice(0, 2), sha256)]),
    )
    expect(createFileStore(folder).read(sha256)).toEqual(scan)
  })

  it('gives nothing out that is not what it was, and takes it anew', () => {
    const files = createFileStore(folder)
    files.keep(scan)
    writeFileSync(join(folder, sha256.slice(0, 2), sha256), 'another scan')
    expect(files.read(sha256)).toBeUndefined()
    files.keep(scan)
    expect(files.read(sha256)).toEqual(scan)
  })

  it('forgets what is removed, and does not mind what is not there', () => {
    const files = createFileStore(folder)
    files.keep(scan)
    files.remove(sha256)
    files.remove(sha256)
    expect(files.read(sha256)).toBeUndefined()
  })

  it('never takes a name for a path', () => {
    const files = createFileStore(folder)
    for (const name of ['../../etc/passwd', '', `${sha256}/..`, sha256.toUpperCase()])
      expect(() => files.read(name)).toThrow('not a SHA-256')
  })
})
