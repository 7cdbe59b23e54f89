import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../tests/support/migrations.ts'
import { checkDatabase } from './check-database.ts'
import type { Database } from './database.ts'
import { openDatabase } from './open.ts'

let folder = ''
let database: Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-check-'))
  database = openDatabase(join(folder, 'guitai.sqlite'), migrations, 0)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

/** What SQLite is asked, with its real answers but for those given. */
function answer(answers: Readonly<Record<string, unknown>>): string[] {
  const { connection } = database
  const asked: string[] = []
  const pragma = connection.pragma.bind(connection)
  connection.pragma = (text, options) => {
    asked.push(text)
    return text in answers ? answers[text] : pragma(text, options)
  }
  return asked
}

describe('the check of the database (P4)', () => {
  it('looks through the whole file, writes to the disk and reads back what it wrote', () => {
    const asked = answer({})
    const first = checkDatabase(database, 'one')
    const again = checkDatabase(database, 'two')
    const token = database.connection.prepare('SELECT token FROM write_probe').pluck().get()
    expect([first, again, token, asked.filter((text) => text.startsWith('quick')).length]).toEqual([
      { finding: 'fine', isWhole: true },
      { finding: 'fine', isWhole: true },
      'two',
      2,
    ])
  })

  it('keeps nobody waiting for a large file: of it, only the small tables that are asked all day', () => {
    const asked = answer({ page_count: 100_000 })
    expect(checkDatabase(database, 'one')).toEqual({ finding: 'fine', isWhole: false })
    expect(asked).not.toContain('quick_check(1)')
    expect(asked).toContain('quick_check(service_day)')
  })

  it('says what is wrong: a damaged file, or a disk that does not take what it is given', () => {
    const { connection } = database
    const execute = connection.exec.bind(connection)
    connection.exec = (text) => {
      if (text === 'COMMIT') throw Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })
      return execute(text)
    }
    const full = checkDatabase(database, 'one')
    connection.exec = execute
    answer({ 'quick_check(1)': '*** in database main ***' })
    expect([full, checkDatabase(database, 'two')]).toEqual([
      { finding: 'database-not-read-back', isWhole: true },
      { finding: 'database-damaged', isWhole: true },
    ])
  })
})
