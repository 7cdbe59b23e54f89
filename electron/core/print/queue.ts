import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { nextState } from '../../../shared/kernel/state-table.ts'
import type { Printer, PrintTrouble } from '../../../shared/print/print-job.ts'
import type { Paper } from '../../../shared/print/paper.ts'
import { printStates, type PrintAct } from '../../../shared/print/print-states.ts'
import type { Command } from '../api/command.ts'
import type { AppParts } from '../api/context.ts'
import type { Actor } from '../api/sessions.ts'
import { findJob, findNextJob, listSending, saveJob, type JobRow } from './job-store.ts'
import { findPrinter } from './printer-store.ts'

/** Whom the command log names: nobody in person. */
const system: Actor = { staffId: 'system', staffNumber: '', role: 'administrator' }
const tryAgainMs = 10_000

type TakenJob = { readonly id: string; readonly printer: Printer; readonly paper: Paper }

/** The next job, marked as begun on disk before a single byte goes out; undefined when nothing can be printed now. */
export async function takeJob(app: AppParts): Promise<TakenJob | undefined> {
  // Asked every second: most of the time there is nothing, and nothing is locked for it.
  const { atMs } = app.ports.clock.now()
  if (app.database.read((tx) => findNextJob(tx, atMs)) === undefined) return undefined
  let taken: TakenJob | undefined
  await run(app, 'print.take', ({ tx, at }) => {
    const job = findNextJob(tx, at.atMs)
    const printer = job && findPrinter(tx, job.printerId)
    if (job === undefined || printer === undefined) return refuse('NOTHING_DUE')
    move(tx, job, 'take')
    const mark = [{ kind: 'title', text: '重印（前次未印完）' }] as const
    const lines = [...(job.isRepeat ? mark : []), ...job.paper.lines]
    // The drawer has been opened by the first print.
    const paper = { lines, opensDrawer: job.paper.opensDrawer && !job.isRepeat }
    taken = { id: job.id, printer, paper }
    return accept(null)
  })
  return taken
}

/** What came of it: printed; not begun, and tried again by itself; or broken off, which a person looks at. */
export async function finishJob(app: AppParts, id: string, trouble: PrintTrouble | null): Promise<void> {
  await run(app, 'print.finish', ({ tx, at }) => {
    const job = findJob(tx, id)
    if (job?.state !== 'sending') return refuse('NOTHING_DUE')
    const act =
      trouble === null ? 'sent' : trouble === 'off' || trouble === 'paper-out' ? 'not-begun' : 'break-off'
    move(tx, { ...job, trouble, nextTryMs: at.atMs + tryAgainMs }, act)
    return accept(null)
  })
}

/** After a crash: what was being sent may be on paper in part. */
export async function releaseInterrupted(app: AppParts): Promise<void> {
  await run(app, 'print.release', ({ tx }) => {
    const jobs = listSending(tx)
    for (const job of jobs) move(tx, { ...job, trouble: 'interrupted' }, 'break-off')
    return jobs.length === 0 ? refuse('NOTHING_DUE') : accept(null)
  })
}

function move(tx: Command['tx'], job: JobRow, act: PrintAct): void {
  const state = nextState(printStates, job.state, act)
  if (state === undefined) throw new Error(`${act} on a job that is ${job.state}`)
  saveJob(tx, { ...job, state })
}

async function run(
  { commands, ports }: AppParts,
  procedure: string,
  work: (command: Command) => Result<null, Refusal<'NOTHING_DUE'>>,
): Promise<void> {
  const request = { procedure, actor: system, input: { commandId: ports.ids.next() } }
  await commands.run(request, work, { changes: 'none', result: 'secret' })
}
