import { describe, expect, it } from 'vitest'
import { createDiagnostics } from './diagnostics.ts'
import { createLog } from './log.ts'
import { createRecentLog } from './recent-log.ts'

describe('the log in memory (S1)', () => {
  it('keeps the newest 400 lines, oldest first, none longer than 2000 characters', () => {
    const recent = createRecentLog()
    expect(recent.lines()).toEqual([])
    for (let line = 1; line <= 400; line += 1) recent.write(`line ${line}\n`)
    expect([recent.lines().length, recent.lines()[0], recent.lines().at(-1)]).toEqual([
      400,
      'line 1',
      'line 400',
    ])
    for (let line = 401; line <= 1003; line += 1) recent.write(`line ${line}\n`)
    recent.write('x'.repeat(5000))
    expect([recent.lines().length, recent.lines()[0], recent.lines().at(-2), recent.lines().at(-1)]).toEqual([
      400,
      'line 605',
      'line 1003',
      'x'.repeat(2000),
    ])
  })

  it('gets every line from info on, also when the screen shows none', () => {
    const recent = createRecentLog()
    const log = createLog('silent', recent)
    log.info('started', { port: 7400 })
    log.warn('web socket closed by an error')
    log.fault('incident-1', Object.assign(new Error('disk image is malformed'), { code: 'SQLITE_CORRUPT' }))
    const lines = recent.lines().map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
      [30, 'started'],
      [40, 'web socket closed by an error'],
      [50, 'fault'],
    ])
    expect(lines[2]).toMatchObject({ incident: 'incident-1', err: { code: 'SQLITE_CORRUPT' } })
    expect(createDiagnostics(recent).recentLog()).toEqual(recent.lines())
  })
})
