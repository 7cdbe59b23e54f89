import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { breakCommit, openRunner, request, type OpenRunner } from '../../../tests/support/open-runner.ts'
import { saveClockStep } from '../database/clock-step.ts'
import type { Command } from './command.ts'

let open: OpenRunner

beforeEach(() => {
  open = openRunner()
})
afterEach(() => open.close())

describe('a command', () => {
  it('repeated gets the first result and changes nothing, also after a restart (L12)', async () => {
    const { runner, addHundred, total } = open
    const first = await runner.run(request('one'), addHundred)
    const again = await runner.run(request('one'), addHundred)
    const afterRestart = await open.restarted().run(request('one'), addHundred)
    expect([first, again, afterRestart, total()]).toEqual([
      accept({ runs: 1 }),
      accept({ runs: 1 }),
      accept({ runs: 1 }),
      100,
    ])
  })

  it('with the id of another is refused, and the other still gets its own result', async () => {
    const { runner, addHundred, total } = open
    await runner.run(request('one', { amount: 1 }), addHundred)
    const otherInput = await runner.run(request('one', { amount: 2 }), addHundred)
    const otherProcedure = await runner.run(request('one', { amount: 1 }, 'test.other'), addHundred)
    const again = await runner.run(request('one', { amount: 1 }), addHundred)
    expect([otherInput, otherProcedure, again, total()]).toEqual([
      refuse('COMMAND_ID_TAKEN'),
      refuse('COMMAND_ID_TAKEN'),
      accept({ runs: 1 }),
      100,
    ])
  })

  it('that is refused leaves nothing of what it had begun, and a double click is refused the same way', async () => {
    const { runner, addHundred, total } = open
    const refusing = (command: Command) => {
      addHundred(command)
      return refuse('QUEUE_EMPTY')
    }
    const answers = [await runner.run(request('one'), refusing), await runner.run(request('one'), addHundred)]
    expect([answers, total()]).toEqual([[refuse('QUEUE_EMPTY'), refuse('QUEUE_EMPTY')], 0])
  })

  it('that faults leaves nothing, and may be done again', async () => {
    const { runner, addHundred, total } = open
    const faulty = (command: Command) => {
      addHundred(command)
      throw new Error('a bug')
    }
    await expect(runner.run(request('one'), faulty)).rejects.toThrow('a bug')
    const left = total()
    const again = await runner.run(request('one'), addHundred)
    expect([left, again.ok, total()]).toEqual([0, true, 100])
  })

  it('that forgot its change-log row is a fault', async () => {
    await expect(open.runner.run(request('one'), () => accept({}))).rejects.toThrow('recorded no change')
  })

  it('whose commit gave no answer is looked up in the file: here it was made', async () => {
    const { runner, addHundred, total, faults } = open
    breakCommit(open.database, true)
    const answer = await runner.run(request('one'), addHundred)
    expect([answer, total(), faults.length]).toEqual([accept({ runs: 1 }), 100, 1])
  })

  it('whose commit gave no answer is looked up in the file: here it was not made, and may be repeated with the same id', async () => {
    const { runner, addHundred, total } = open
    breakCommit(open.database, false)
    const answers = [
      await runner.run(request('one'), addHundred),
      await runner.run(request('one'), addHundred),
    ]
    expect([answers, total()]).toEqual([[refuse('STORAGE_FAILED'), accept({ runs: 2 })], 100])
  })

  it('on a full disk is refused cleanly and works when there is room again', async () => {
    const { runner, total } = open
    const { connection } = open.database
    const pages = connection.pragma('page_count', { simple: true }) as number
    connection.pragma(`max_page_count = ${pages}`)
    const large = (command: Command) => {
      for (let index = 0; index < 500; index += 1) saveClockStep(command.tx, index, 100)
      command.record('test.added', { text: 'x'.repeat(50_000) })
      return accept({ large: true })
    }
    const full = await runner.run(request('one'), large)
    const left = total()
    connection.pragma('max_page_count = 1000000')
    const again = await runner.run(request('one'), large)
    expect([full, left, again, total()]).toEqual([refuse('STORAGE_FULL'), 0, accept({ large: true }), 50_000])
  })

  it('whose commit found the disk full says so, and works when there is room again', async () => {
    const { runner, addHundred, total } = open
    breakCommit(open.database, false, 'SQLITE_FULL')
    const answers = [
      await runner.run(request('one'), addHundred),
      await runner.run(request('one'), addHundred),
    ]
    expect([answers, total()]).toEqual([[refuse('STORAGE_FULL'), accept({ runs: 2 })], 100])
  })

  it('tells the watchers once it is on disk, and only then', async () => {
    const { runner, addHundred, total, news } = open
    const heard: number[] = []
    news.listen(() => heard.push(total()))
    await runner.run(request('one'), addHundred)
    await runner.run(request('one'), addHundred)
    await runner.run(request('two'), () => refuse('QUEUE_EMPTY'))
    expect(heard).toEqual([100])
  })

  it('keeps no PIN, not even as a hash of the input', async () => {
    const { runner, addHundred } = open
    await runner.run(request('one', { number: '1001', pin: '2468' }), addHundred)
    const again = await runner.run(request('one', { number: '1001', pin: '9999' }), addHundred)
    expect(again).toEqual(accept({ runs: 1 }))
  })

  it('that still waits when the file is closed is not done, and its caller hears of it', async () => {
    const { runner, addHundred } = open
    const [finished, late] = [runner.run(request('one'), addHundred), runner.finish()]
    await late
    const tooLate = runner.run(request('two'), addHundred)
    open.database.close()
    await expect(tooLate).rejects.toThrow()
    open.database.reopen()
    expect([await finished, open.total()]).toEqual([accept({ runs: 1 }), 100])
  })
})
