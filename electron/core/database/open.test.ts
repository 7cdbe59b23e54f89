import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../tests/support/migrations.ts'
import { saveClockStep } from './clock-step.ts'
import { openDatabase, OpenRefused } from './open.ts'

let folder = ''
const file = () => join(folder, 'guitai.sqlite')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-open-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

function problemOnOpening(withMigrations = migrations): unknown {
  try {
    openDatabase(file(), withMigrations, 0).close()
    return 'opened'
  } catch (error) {
    return error instanceof OpenRefused ? error.problem : error
  }
}

describe('opening the terminal’s file', () => {
  it('makes a new file durable and safe, and opens it again just so', () => {
    const settings = [
      'synchronous',
      'journal_mode',
      'foreign_keys',
      'trusted_schema',
      'cell_size_check',
      'mmap_size',
      'secure_delete',
      'temp_store',
    ]
    const read = () => {
      const database = openDatabase(file(), migrations, 0)
      database.write((tx) => saveClockStep(tx, 0, 0))
      const found = Object.fromEntries(
        settings.map((name) => [name, database.connection.pragma(name, { simple: true })]),
      )
      database.close()
      return found
    }
    const wanted = {
      synchronous: 2,
      journal_mode: 'wal',
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
      secure_delete: 1,
      temp_store: 2,
    }
    expect([read(), read()]).toEqual([wanted, wanted])
  })

  it('refuses a file that is no database and leaves it as it was', () => {
    writeFileSync(file(), 'a clerk’s notes, not a database')
    expect(problemOnOpening()).toBe('NOT_OURS')
    expect(readFileSync(file(), 'utf8')).toBe('a clerk’s notes, not a database')
  })

  it('refuses another program’s database', () => {
    const other = new Sqlite(file())
    other.exec('CREATE TABLE other (id)')
    other.close()
    expect(problemOnOpening()).toBe('NOT_OURS')
  })

  it('refuses a damaged file', () => {
    openDatabase(file(), migrations, 0).close()
    const content = readFileSync(file())
    content.fill(0xff, 4096 * 3, 4096 * 6)
    writeFileSync(file(), content)
    expect(problemOnOpening()).toBe('DAMAGED')
  })

  it('refuses a file that a newer program wrote', () => {
    const newer = [
      ...migrations,
      {
        version: migrations.length + 1,
        name: '9999_newer.sql',
        sql: 'CREATE TABLE newer (id INTEGER) STRICT',
      },
    ]
    expect([problemOnOpening(newer), problemOnOpening()]).toEqual(['opened', 'NEWER'])
  })

  it('refuses a file that was made by a migration which has since been edited', () => {
    const edited = migrations.map((migration) => ({ ...migration, sql: `${migration.sql}\n-- edited` }))
    expect([problemOnOpening(), problemOnOpening(edited)]).toEqual(['opened', 'MIGRATION_CHANGED'])
  })

  it('refuses a second opening of the same file while the first lives', () => {
    const first = openDatabase(file(), migrations, 0)
    // The other process is another connection here; the lock is the file's own.
    const second = new Sqlite(file(), { timeout: 50 })
    expect(() => second.exec('BEGIN IMMEDIATE')).toThrow(/locked/)
    second.close()
    first.close()
    expect(problemOnOpening()).toBe('opened')
  })

  it('refuses a folder that is a file', () => {
    const blocker = join(folder, 'blocked')
    writeFileSync(blocker, '')
    expect(() => openDatabase(join(blocker, 'guitai.sqlite'), migrations, 0)).toThrow(
      expect.objectContaining({ problem: 'FOLDER_NOT_WRITABLE' }),
    )
  })

  it('rolls a failing migration back whole', () => {
    const broken = [
      ...migrations,
      {
        version: migrations.length + 1,
        name: '9999_broken.sql',
        sql: 'CREATE TABLE half (id INTEGER) STRICT; SELECT no_such()',
      },
    ]
    expect(() => openDatabase(file(), broken, 0)).toThrow(/no_such/)
    const database = openDatabase(file(), migrations, 0)
    expect(
      database.connection.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get(),
    ).toBe(0)
    database.close()
  })
})
