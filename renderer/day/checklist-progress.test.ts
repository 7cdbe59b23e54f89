import { expect, it } from 'vitest'
import type { Checklist, CheckResult } from '../../shared/day/checklist.ts'
import { countLeft, mayTakeOn, mustRunHostChecks, nextToConfirm } from './checklist-progress.ts'

type Row = Checklist['checks'][number]

const by = { id: 's1', number: '1007', name: '张敏' }
const result = (ok: boolean, madeBy: CheckResult['madeBy']): CheckResult => ({
  ok,
  madeBy,
  finding: null,
  figures: {},
  note: null,
  by,
  atMs: 0,
})
const database: Row = { check: 'database', byHost: true, confirmable: false, result: null }
const screen: Row = { check: 'customer-screen', byHost: true, confirmable: true, result: null }
const printer: Row = { check: 'printer', byHost: false, confirmable: true, result: null }
const voice: Row = { check: 'voice', byHost: false, confirmable: true, result: null }

it('leads through the opening checklist: the computer first, then what needs eyes and ears (P4)', () => {
  const begun = { checks: [database, screen, printer, voice] }
  const ran = {
    checks: [
      { ...database, result: result(true, 'host') },
      { ...screen, result: result(false, 'host') },
      printer,
      voice,
    ],
  }
  const looked = {
    checks: [...ran.checks.slice(0, 2), { ...printer, result: result(false, 'person') }, voice],
  }
  expect(
    [begun, ran, looked].map((list) => [
      mustRunHostChecks(list),
      nextToConfirm(list)?.check,
      countLeft(list),
      list.checks.filter(mayTakeOn).map(({ check }) => check),
    ]),
  ).toEqual([
    [true, 'printer', 4, ['printer', 'voice']],
    [false, 'printer', 3, ['customer-screen', 'printer', 'voice']],
    [false, 'voice', 3, ['customer-screen', 'printer', 'voice']],
  ])
})
