import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { migrations } from '../../../tests/support/migrations.ts'
import { findRepetition, forgetOldCommands, logCommand } from './command-log.ts'
import { openDatabase } from './open.ts'

const day = 24 * 3600 * 1000

it('forgets commands that nobody repeats any more, the oldest first, and keeps the rest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guitai-commands-'))
  const database = openDatabase(join(folder, 'guitai.sqlite'), migrations, 0)
  const command = (commandId: string) => ({
    commandId,
    procedure: 'p',
    actor: 'a',
    inputHash: Buffer.from('h'),
  })
  const forgotten = database.write((tx) => {
    for (const [commandId, atMs] of [
      ['old', 0],
      ['older day', day],
      ['today', 40 * day],
    ] as const) {
      logCommand(tx, command(commandId), { commandId }, atMs)
    }
    return forgetOldCommands(tx, 40 * day)
  })
  const left = database.read((tx) =>
    ['old', 'older day', 'today'].map((id) => findRepetition(tx, command(id)).kind),
  )
  database.close()
  rmSync(folder, { recursive: true })
  expect([forgotten, left]).toEqual([2, ['first', 'first', 'repeated']])
})
