import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../tests/support/migrations.ts'
import { appendChange, findBreak } from './change-log.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'

let folder = ''
let database: Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-chain-'))
  database = openDatabase(join(folder, 'guitai.sqlite'), migrations, 0)
  database.write((tx) => {
    for (let index = 1; index <= 5; index += 1) {
      appendChange(tx, {
        terminalId: 't',
        incarnation: 1,
        type: 'test.happened',
        businessDay: '2026-11-23',
        at: { atMs: index, steadyMs: index },
        actor: 'a',
        payload: { b: index, a: '缴费' },
      })
    }
  })
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

describe('the change log', () => {
  it('is a sound chain, canonical in its payload', () => {
    expect(database.read((tx) => findBreak(tx))).toBeUndefined()
    expect(database.connection.prepare('SELECT payload FROM change_log WHERE seq = 2').pluck().get()).toBe(
      '{"a":"缴费","b":2}',
    )
  })

  it('refuses UPDATE and DELETE (invariant 8)', () => {
    expect(() => database.connection.exec("UPDATE change_log SET payload = '{}' WHERE seq = 1")).toThrow(
      'never changed',
    )
    expect(() => database.connection.exec('DELETE FROM change_log')).toThrow('never deleted')
    const replacing = 'INSERT OR REPLACE INTO change_log SELECT * FROM change_log WHERE seq = 1'
    expect(() => database.connection.exec(replacing)).toThrow('never deleted')
  })

  it('shows a break when any column of any row is altered behind its back', () => {
    const columns = database.connection
      .prepare("SELECT name FROM pragma_table_info('change_log')")
      .pluck()
      .all() as string[]
    const breaks = columns.map((column) => {
      const { connection } = database
      connection.exec('SAVEPOINT tampering; DROP TRIGGER change_log_is_final')
      connection.exec(
        `UPDATE change_log SET ${column} = CASE typeof(${column}) WHEN 'integer' THEN ${column} + 100 WHEN 'text' THEN ${column} || 'x' ELSE zeroblob(32) END WHERE seq = 3`,
      )
      const found = database.read((tx) => findBreak(tx))
      connection.exec('ROLLBACK TO tampering; RELEASE tampering')
      return [column, found]
    })
    expect(breaks).toEqual(columns.map((column) => [column, 3]))
  })

  it('shows a row that was cut out', () => {
    database.connection.exec('DROP TRIGGER change_log_stays; DELETE FROM change_log WHERE seq = 2')
    expect(database.read((tx) => findBreak(tx))).toBe(2)
  })
})
