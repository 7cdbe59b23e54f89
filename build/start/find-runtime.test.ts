import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findRuntime } from './find-runtime.ts'
import { forgetRefusal, recallRefusal, rememberRefusal } from './refusal-memory.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-runtime-'))
  writeFileSync(join(folder, 'package.json'), '{"version":"45.4.1"}')
})
afterEach(() => rmSync(folder, { recursive: true }))

function unpack(place: string, version: string): void {
  mkdirSync(join(folder, place), { recursive: true })
  writeFileSync(join(folder, place, 'version'), `v${version}\n`)
  writeFileSync(join(folder, place, 'electron'), '')
}

it('finds no runtime in a package as npm delivers it', () => {
  expect(findRuntime(folder, 'linux', {})).toBeUndefined()
})

it('finds the unpacked runtime, unless it is of another version', () => {
  unpack('dist', '45.4.1')
  expect(findRuntime(folder, 'linux', {})).toBe(join(folder, 'dist', 'electron'))
  unpack('dist', '44.0.0')
  expect(findRuntime(folder, 'linux', {})).toBeUndefined()
})

it('takes a runtime that ELECTRON_OVERRIDE_DIST_PATH names, and no other then', () => {
  unpack('dist', '45.4.1')
  unpack('own', '45.4.1')
  expect(findRuntime(folder, 'linux', { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'own') })).toBe(
    join(folder, 'own', 'electron'),
  )
  expect(findRuntime(folder, 'linux', { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'none') })).toBeUndefined()
})

it('remembers why fetching failed, for this version only, until it succeeds', () => {
  const file = join(folder, 'cache', 'refused.json')
  const refusal = { atMs: 1, version: '45.4.1', reason: 'HTTP 403' }
  rememberRefusal(file, refusal)
  expect([recallRefusal(file, '45.4.1'), recallRefusal(file, '46.0.0')]).toEqual([refusal, undefined])
  writeFileSync(file, 'spoilt')
  expect(recallRefusal(file, '45.4.1')).toBeUndefined()
  forgetRefusal(file)
  expect(recallRefusal(file, '45.4.1')).toBeUndefined()
})
