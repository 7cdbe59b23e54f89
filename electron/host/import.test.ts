import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accountHeader, accountLine, billHeader, billLine, csv } from '../../tests/support/import-files.ts'
import { openTestHall, type TestHall } from '../../tests/support/test-hall.ts'

const program = join(import.meta.dirname, 'import.ts')

let hall: TestHall
let folder: string
let paths: {
  readonly accounts: string
  readonly bills: string
  readonly messy: string
  readonly mistakes: string
}

beforeEach(async () => {
  hall = await openTestHall()
  folder = hall.folder
  const files = join(folder, 'files')
  mkdirSync(files)
  const write = (name: string, text: string) => {
    writeFileSync(join(files, name), text)
    return join(files, name)
  }
  paths = {
    accounts: write('accounts.csv', csv(accountHeader, accountLine('4520900001'))),
    bills: write('bills.csv', csv(billHeader, billLine('2026104520900001', '4520900001'))),
    messy: write(
      'messy.csv',
      csv(
        billHeader,
        billLine('2026104520900001', '4520900001'),
        billLine('2026094520900001', '9999999999', '=1+1'),
      ),
    ),
    mistakes: join(files, 'mistakes.csv'),
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The command as it is started, with nothing of this terminal's language. */
function run(args: readonly string[], language = 'zh_CN.UTF-8') {
  const env = { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: language, NODE_OPTIONS: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--data', folder, ...args], {
    encoding: 'utf8',
    env,
  })
  return { status, stdout, stderr }
}
/** Opens the file again to look at what the command did to it. */
function billsInForce(): unknown[] {
  hall.restart()
  const bills = hall.app.database.connection.prepare('SELECT id FROM bill ORDER BY id').pluck().all()
  hall.app.database.close()
  return bills
}

describe('npm run import', { timeout: 60_000 }, () => {
  it('takes accounts and bills and ends with 0, the second time changing nothing', () => {
    hall.app.database.close()
    const first = run(['--accounts', paths.accounts, '--bills', paths.bills])
    const second = run(['--accounts', paths.accounts, '--bills', paths.bills], 'en_GB.UTF-8')
    expect([
      first.status,
      first.stderr,
      first.stdout.split('\n').slice(0, 2),
      first.stdout.trim().split('\n').at(-1),
    ]).toEqual([0, '', ['accounts.csv:1 行,0 处错误', 'bills.csv:1 行,0 处错误'], '导入完成。'])
    expect([second.status, second.stdout.trim().split('\n').slice(-2), billsInForce()]).toEqual([
      0,
      ['Owed on the good bills: 105.00 yuan', 'Imported.'],
      ['2026104520900001'],
    ])
  })

  it('with mistakes takes nothing, lists them, writes them for Excel and ends with 1', () => {
    hall.app.database.close()
    const { status, stdout } = run([
      '--accounts',
      paths.accounts,
      '--bills',
      paths.messy,
      '--mistakes',
      paths.mistakes,
    ])
    expect([
      status,
      stdout.includes('没有导入任何数据'),
      stdout.includes('messy.csv   3  应收电费  不是金额      =1+1'),
      billsInForce(),
    ]).toEqual([1, true, true, []])
    expect(readFileSync(paths.mistakes, 'utf8')).toBe(
      '\uFEFF文件,行,列,代码,原因,原值\r\n' +
        'messy.csv,3,应收电费,not-an-amount,不是金额,"\'=1+1"\r\n' +
        'messy.csv,3,户号,unknown-account,没有这个户号,9999999999\r\n',
    )
  })

  it('with --skip-bad takes the good rows and ends with 0', () => {
    hall.app.database.close()
    const { status, stdout } = run(['--accounts', paths.accounts, '--bills', paths.messy, '--skip-bad'])
    expect([status, stdout.trim().split('\n').at(-1), billsInForce()]).toEqual([
      0,
      '导入完成,跳过 1 个错误行。',
      ['2026104520900001'],
    ])
  })

  it('refuses in one line with 2 while the terminal works on the file', () => {
    const refusal = run(['--bills', paths.bills])
    hall.app.database.close()
    expect([refusal.status, refusal.stdout, refusal.stderr]).toEqual([
      2,
      '',
      `未导入:终端正在使用该数据库;请在经理页面导入,或先停止终端:${join(folder, 'guitai.sqlite')}\n`,
    ])
  })

  it('refuses in one line with 2 what it cannot begin with', async () => {
    hall.app.database.close()
    const empty = await openTestHall({ isSetUp: false })
    empty.app.database.close()
    const nowhere = join(folder, 'nowhere')
    const lines = (args: readonly string[]) => {
      const { status, stderr } = run(args, 'en_GB.UTF-8')
      return [status, stderr.split('\n').length, stderr.split(':').slice(0, 2).join(':').trim()]
    }
    expect([
      lines([]),
      lines(['--bill']),
      lines(['--bills', join(folder, 'none.csv')]),
      lines(['--bills', folder]),
      lines(['--bills', paths.accounts]),
      lines(['--bills', paths.bills, '--mistakes', join(nowhere, 'x.csv')]),
      lines(['--bills', paths.bills, '--data', nowhere]),
      lines(['--bills', paths.bills, '--data', empty.folder]),
    ]).toEqual([
      [2, 2, 'Not imported: name a file with --accounts or --bills; --help shows how'],
      [2, 2, "Not imported: unknown option '--bill' (Did you mean --bills?); --help shows how"],
      [2, 2, 'Not imported: the file cannot be read'],
      [2, 2, 'Not imported: the file cannot be read'],
      [2, 2, `Not imported: ${paths.accounts}`],
      [2, 2, 'Not imported: the list of mistakes cannot be written'],
      [2, 2, 'Not imported: the hall is not set up; start the terminal and set it up first'],
      [2, 2, 'Not imported: the hall is not set up; start the terminal and set it up first'],
    ])
    expect([existsSync(nowhere), run(['--help']).status]).toEqual([false, 0])
    rmSync(empty.folder, { recursive: true })
  })
})
