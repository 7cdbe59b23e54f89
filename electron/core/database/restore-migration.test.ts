import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrations } from '../../../tests/support/migrations.ts'
import { openDatabase } from './open.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-restore-migration-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const before = migrations.filter(({ name }) => name < '0008')
const upToThis = migrations.filter(({ name }) => name < '0009')
const hallWithHandOff = `
  INSERT INTO staff (id, number, name, role, active, pin_salt, pin_hash, created_at_ms)
    VALUES ('s', '1007', '张敏', 'clerk', 1, x'00', x'00', 0);
  INSERT INTO first_contact (id, business_day, staff_id, responsible_staff_id, source, care, opened_at_ms)
    VALUES ('c', '2026-11-23', 's', 's', 'enquiry', 'ordinary', 1);
  INSERT INTO hand_off VALUES ('h', 2026, 1, '2026-11-23', 'c', 'enquiry', 'c', NULL, 'offered', 'post', 'p', 's', NULL,
    '核实电表', '已核对户号', '明天答复', NULL, NULL, 2, 3, NULL, NULL);
  INSERT INTO hand_off_event VALUES (7, 'h', 'offered', 's', 2, '核实电表', NULL);
`

it('keeps every hand-off and what was said about it, and still protects both, when their tables are made anew', () => {
  const file = join(folder, 'guitai.sqlite')
  const old = openDatabase(file, before, 0)
  old.connection.exec(hallWithHandOff)
  const rowsOf = ({ connection }: typeof old) =>
    ['hand_off', 'hand_off_event'].map((table) => connection.prepare(`SELECT * FROM ${table}`).all())
  const namesOf = ({ connection }: typeof old) =>
    connection
      .prepare("SELECT type, name FROM sqlite_schema WHERE tbl_name LIKE 'hand_off%' ORDER BY type, name")
      .all()
  const [rows, names] = [rowsOf(old), namesOf(old)]
  old.close()

  const database = openDatabase(file, upToThis, 0)
  const { connection } = database
  const refused = (text: string) => {
    try {
      connection.exec(text)
      return 'done'
    } catch (error) {
      return (error as Error).message
    }
  }
  expect([
    rowsOf(database),
    namesOf(database),
    connection.pragma('foreign_key_check'),
    refused("UPDATE hand_off_event SET text = ''"),
    refused('DELETE FROM hand_off'),
    refused("INSERT INTO hand_off_event VALUES (8, 'nothing', 'offered', 's', 2, NULL, NULL)"),
  ]).toEqual([
    rows,
    names,
    [],
    'what was said stays',
    'hand-offs are not deleted',
    'FOREIGN KEY constraint failed',
  ])
  database.close()
})
