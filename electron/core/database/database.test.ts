import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../tests/support/migrations.ts'
import { loadClockCorrection, saveClockStep } from './clock-step.ts'
import type { Database } from './database.ts'
import { CommitUnknown } from './environment.ts'
import { openDatabase } from './open.ts'

let folder = ''
let database: Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-database-'))
  database = openDatabase(join(folder, 'guitai.sqlite'), migrations, 0)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

describe('a unit of work', () => {
  it('is all or nothing', () => {
    const failing = () =>
      database.write((tx) => {
        saveClockStep(tx, 1, 500)
        throw new Error('the printer is on fire')
      })
    expect(failing).toThrow('the printer is on fire')
    expect(database.read(loadClockCorrection)).toBe(0)
  })

  it('refuses to await', () => {
    const waiting = () =>
      database.write((tx) => {
        saveClockStep(tx, 1, 500)
        return Promise.resolve()
      })
    expect(waiting).toThrow(TypeError)
    expect(database.read(loadClockCorrection)).toBe(0)
  })

  it('says that a COMMIT which threw is unknown, and asks the reopened file', () => {
    const { connection } = database
    const execute = connection.exec.bind(connection)
    // The disk's answer is lost after the commit was really made: what an fsync error looks like from above.
    connection.exec = (text) => {
      execute(text)
      if (text === 'COMMIT') throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' })
      return connection
    }
    expect(() => database.write((tx) => saveClockStep(tx, 1, 500))).toThrow(CommitUnknown)
    expect(database.read(loadClockCorrection)).toBe(500)
  })
})

describe('the tables pages', () => {
  it('has the columns of the migrations', async () => {
    const { readFile } = await import('node:fs/promises')
    const pages = await Promise.all(
      ['hall', 'money'].map((name) => readFile(join(import.meta.dirname, `${name}-tables.ts`), 'utf8')),
    )
    const page = pages.join('\n')
    const names = database.connection.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration'",
    )
    const fromSchema = (names.pluck().all() as string[]).map((table) => {
      const columns = database.connection
        .prepare('SELECT name FROM pragma_table_info(?)')
        .pluck()
        .all(table) as string[]
      return `${table}: ${columns.toSorted().join(' ')}`
    })
    const fromPage = [...page.matchAll(/^ {2}(\w+): \{\n([\s\S]*?)^ {2}\}/gm)].map(([, table, body]) => {
      const columns = [...(body ?? '').matchAll(/^ {4}(\w+):/gm)].map((match) => match[1] ?? '')
      return `${table}: ${columns.toSorted().join(' ')}`
    })
    expect(fromPage.toSorted()).toEqual(fromSchema.toSorted())
  })
})
