import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWhenChanged } from '../../build/build-all.ts'
import { connectAs } from '../support/client.ts'
import { runProgram, type RunningProgram } from '../support/run-program.ts'

const startFile = resolve(import.meta.dirname, '..', '..', 'build', 'start.ts')
let folder = ''
const running: RunningProgram[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-start-'))
  expect(buildWhenChanged('building')).toBe(true)
}, 120_000)
afterAll(async () => {
  for (const program of running) program.kill('SIGKILL')
  await Promise.all(running.map(({ ended }) => ended))
  rmSync(folder, { recursive: true })
})

/** `npm start -- …`, on a port that is free unless the test says otherwise. */
function start(...words: readonly string[]): RunningProgram {
  const program = runProgram([startFile, '--no-electron', '--port', '0', ...words], { cwd: folder })
  running.push(program)
  return program
}

/** Its own address, once it serves. */
async function addressOf(program: RunningProgram): Promise<string> {
  const [, address = ''] = await program.hear(/Desk: http:\/\/(\S+)\/\n/)
  await program.hear(/Ctrl-C stops the terminal\./)
  return address
}

async function stop(program: RunningProgram): Promise<unknown> {
  program.kill('SIGINT')
  return program.ended
}

const cleanEnd = { code: 0, signal: null }

/** What was said and how it ended, for a start that must be refused. */
async function refusalOf(program: RunningProgram): Promise<{ code: number | null; line: string }> {
  const { code } = await program.ended
  const lines = program.said().trim().split('\n')
  // Its first line says why there is no Electron; the refusal is one more.
  return { code, line: lines.filter((line) => !line.startsWith('Pages in the browser')).join('\n') }
}

describe('npm start', () => {
  it('makes a demonstration hall, prints addresses and staff, and is the same hall after Ctrl-C and another start', async () => {
    const demo = join(folder, 'demo')
    const first = start('--demo', demo)
    const address = await addressOf(first)
    const pages = await Promise.all(
      ['/', '/customer?counter=1', '/display'].map(
        async (path) => (await fetch(`http://${address}${path}`)).status,
      ),
    )
    const manager = await connectAs(`ws://${address}/api`, '1001', '2468')
    const before = await manager.client.hall.configuration()
    manager.close()
    expect([pages, first.said().includes('1007  PIN 1357'), await stop(first)]).toEqual([
      [200, 200, 200],
      true,
      cleanEnd,
    ])
    const second = start('--demo', demo)
    const again = await connectAs(`ws://${await addressOf(second)}/api`, '1001', '2468')
    expect(await again.client.hall.configuration()).toEqual(before)
    again.close()
    expect(await stop(second)).toEqual(cleanEnd)
  })

  it('ends cleanly when Ctrl-C reaches it twice, as under npm', async () => {
    const program = start('--demo', join(folder, 'demo-twice'))
    await addressOf(program)
    program.kill('SIGINT')
    program.kill('SIGINT')
    expect([await program.ended, program.said().endsWith('Stopped.\n')]).toEqual([cleanEnd, true])
  })

  it('ends cleanly when the shell that npm started it in is killed', async ({ skip }) => {
    if (process.platform === 'win32') skip('Windows ends the whole tree itself')
    const words = [startFile, '--no-electron', '--port', '0', '--demo', join(folder, 'demo-orphan')]
    const shell = `require('node:child_process').spawn(process.execPath, process.argv.slice(1), { stdio: 'inherit' })`
    const program = runProgram(['-e', shell, '--', ...words], { env: { npm_lifecycle_event: 'start' } })
    running.push(program)
    await addressOf(program)
    program.kill('SIGKILL')
    await program.ended
    expect(program.said().endsWith('Stopped.\n')).toBe(true)
  })

  it('opens a real hall empty, without an account, and says that it has to be set up', async () => {
    const program = start('--data', join(folder, 'real'))
    const address = await addressOf(program)
    await expect(connectAs(`ws://${address}/api`, '1001', '2468')).rejects.toMatchObject({ status: 422 })
    expect(program.said()).toContain('This hall is empty: open the desk and set it up.')
    expect(program.said()).not.toContain('PIN')
    await stop(program)
  })

  it('says in one line why the pages are in the browser', async () => {
    const program = runProgram([startFile, '--port', '0', '--demo', join(folder, 'demo-screenless')])
    running.push(program)
    await addressOf(program)
    const [line] = program.said().split('\n')
    expect(line).toMatch(/^Pages in the browser/)
    await stop(program)
  })
})

describe('--reset', () => {
  it('is refused for a real hall, whatever confirms it', async () => {
    const data = join(folder, 'never-reset')
    expect(await refusalOf(start('--data', data, '--reset', '--yes'))).toEqual({
      code: 1,
      line: `Not started: --reset is for the demonstration hall only, never for a real one: ${data}`,
    })
  })

  it('asks first, and where nobody can answer throws nothing away; --yes makes a new hall', async () => {
    const demo = join(folder, 'demo-reset')
    const file = join(demo, 'guitai.sqlite')
    const first = start('--demo', demo)
    await addressOf(first)
    await stop(first)
    const before = readFileSync(file)
    expect(await refusalOf(start('--demo', demo, '--reset'))).toEqual({
      code: 1,
      line: `Not started: nothing was thrown away; --yes confirms the reset: ${demo}`,
    })
    expect(readFileSync(file).equals(before)).toBe(true)
    const fresh = start('--demo', demo, '--reset', '--yes')
    await addressOf(fresh)
    await stop(fresh)
    expect(readFileSync(file).equals(before)).toBe(false)
  })

  it('leaves a hall alone that another process works on', async () => {
    const demo = join(folder, 'demo-busy')
    const working = start('--demo', demo)
    await addressOf(working)
    expect(await refusalOf(start('--demo', demo, '--reset', '--yes'))).toEqual({
      code: 1,
      line: `Not started: another Guitai process works on this hall; stop it first: ${demo}`,
    })
    expect(await stop(working)).toEqual(cleanEnd)
  })
})

describe('a start that cannot be', () => {
  it.each([
    [['--bogus'], "Not started: unknown option '--bogus'"],
    [['--port', 'x'], "Not started: option '--port <number>' argument 'x' is invalid. 0 … 65535"],
    [
      ['--data', 'a', '--demo', 'b'],
      'Not started: --data is for a real hall, --demo for a demonstration; give one of them',
    ],
  ])('is refused for its options: %j', async (words, line) => {
    expect(await refusalOf(start(...words))).toEqual({ code: 2, line })
  })

  it('is refused when the port is taken', async () => {
    const first = start('--demo', join(folder, 'demo-port'))
    const port = (await addressOf(first)).split(':')[1] ?? ''
    expect(await refusalOf(start('--demo', join(folder, 'demo-port-2'), '--port', port))).toEqual({
      code: 1,
      line: `Not started: port ${port} is taken by another program; choose one with --port`,
    })
    await stop(first)
  })

  it('is refused when the folder cannot be written', async () => {
    // Root may write everywhere, but nobody can make a folder below a file.
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const data = join(file, 'data')
    expect(await refusalOf(start('--data', data))).toEqual({
      code: 1,
      line: `Not started: the data folder cannot be written: ${data}`,
    })
  })

  it('is refused for a database of a newer program, which stays as it is', async () => {
    const data = await makeHall('newer')
    const file = join(data, 'guitai.sqlite')
    const db = new Sqlite(file)
    db.pragma('user_version = 9999')
    db.close()
    expect(await refusalOf(start('--data', data))).toEqual({
      code: 1,
      line: `Not started: the database was written by a newer version of Guitai; update this program first: ${file}`,
    })
  })

  it('is refused for a damaged database', async () => {
    const data = await makeHall('damaged')
    const file = join(data, 'guitai.sqlite')
    const open = openSync(file, 'r+')
    // Pages 2 to 4 hold tables; the header stays whole.
    writeSync(open, Buffer.alloc(3 * 4096, 0x5a), 0, 3 * 4096, 4096)
    closeSync(open)
    expect(await refusalOf(start('--data', data))).toEqual({
      code: 1,
      line: `Not started: the database is damaged; keep the folder as it is and restore a backup: ${file}`,
    })
  })

  it.each(['text', 'other program'])('is refused for a file that is not ours: %s', async (kind) => {
    const data = join(folder, `not-ours-${kind.replace(' ', '-')}`)
    const file = join(data, 'guitai.sqlite')
    mkdirSync(data)
    if (kind === 'text') writeFileSync(file, 'somebody’s letter')
    else new Sqlite(file).exec('CREATE TABLE other (id INTEGER PRIMARY KEY)').close()
    const before = readFileSync(file)
    expect(await refusalOf(start('--data', data))).toEqual({
      code: 1,
      line: `Not started: this file is not a Guitai database: ${file}`,
    })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is refused while another process works on the same file', async () => {
    const data = join(folder, 'shared-hall')
    const first = start('--data', data)
    await addressOf(first)
    expect(await refusalOf(start('--data', data))).toEqual({
      code: 1,
      line: `Not started: another Guitai process already works on this file: ${join(data, 'guitai.sqlite')}`,
    })
    await stop(first)
  })
})

/** A hall's file, closed. */
async function makeHall(name: string): Promise<string> {
  const data = join(folder, name)
  const program = start('--data', data)
  await addressOf(program)
  await stop(program)
  return data
}
