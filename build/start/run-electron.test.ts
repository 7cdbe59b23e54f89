import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runElectron } from './run-electron.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitai-electron-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Node stands in for the runtime and runs this. */
function program(name: string, code: string): [string, string[]] {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, code)
  return [process.execPath, [file]]
}

it.each([0, 1, 70])('keeps the exit code %i of the application', async (exitCode) => {
  expect(await runElectron(...program(`ends-${exitCode}`, `process.exit(${exitCode})`))).toEqual({
    kind: 'ended',
    exitCode,
  })
})

it('takes an application that crashes at its start, or lacks a library, for one that does not run here', async () => {
  expect([
    await runElectron(
      ...program('crashes', "process.kill(process.pid, 'SIGABRT'); setInterval(() => {}, 1000)"),
    ),
    await runElectron(...program('lacks', 'process.exit(127)')),
    await runElectron(join(folder, 'none'), []),
  ]).toEqual([
    { kind: 'not runnable', reason: 'SIGABRT' },
    { kind: 'not runnable', reason: 'a system library is missing' },
    { kind: 'not runnable', reason: expect.stringContaining('ENOENT') as unknown },
  ])
})

it('hands Ctrl-C on, and ends with the application’s own code', async () => {
  const ready = join(folder, 'ready')
  const [executable, words] = program(
    'stops',
    `import { writeFileSync } from 'node:fs'
     process.on('SIGINT', () => process.exit(0))
     setInterval(() => {}, 1000)
     writeFileSync(process.argv[2], '')
     process.kill(process.ppid, 'SIGUSR2')`,
  )
  // The stand-in says that it listens by a signal, since its streams are ours.
  const listens = new Promise<void>((resolve) => process.once('SIGUSR2', () => resolve()))
  const end = runElectron(executable, [...words, ready])
  await listens
  process.emit('SIGINT')
  expect(await end).toEqual({ kind: 'ended', exitCode: 0 })
})
