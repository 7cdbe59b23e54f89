import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../tests/support/migrations.ts'
import { loadClockCorrection, saveClockStep } from './clock-step.ts'
import type { Database } from './database.ts'
import { CommitUnknown, TransactionLost } from './environment.ts'
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

describe('a part of a unit of work', () => {
  it('is undone alone', () => {
    database.write((tx) => {
      saveClockStep(tx, 1, 500)
      const failing = () => {
        saveClockStep(tx, 2, 30)
        throw new Error('the printer is on fire')
      }
      expect(() => database.savepoint(failing)).toThrow('the printer is on fire')
      database.savepoint(() => saveClockStep(tx, 3, 7))
    })
    expect(database.read(loadClockCorrection)).toBe(507)
  })

  it('says so when SQLite has undone the rest too', () => {
    const losing = () =>
      database.write((tx) => {
        saveClockStep(tx, 1, 500)
        database.savepoint(() => database.connection.prepare('ROLLBACK').run())
      })
    expect(losing).toThrow(TransactionLost)
    expect(database.read(loadClockCorrection)).toBe(0)
  })

  it('is refused where no unit of work is open', () => {
    expect(() => database.savepoint(() => 1)).toThrow(TransactionLost)
  })
})

describe('the tables pages', () => {
  it('has the columns of the migrations', async () => {
    const { readFile, readdir } = await import('node:fs/promises')
    const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('-tables.ts'))
    const pages = await Promise.all(files.map((name) => readFile(join(import.meta.dirname, name), 'utf8')))
    const page = pages.join('\n')
    const names = database.connection.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration'",
    )
    const fromSchema = (names.pluck().all() as string[]).map((table) => {
      const columns = database.connection
        .prepare('SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1')
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
