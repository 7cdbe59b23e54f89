import { nextState } from '../../../shared/kernel/state-table.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { PrintJob } from '../../../shared/print/print-job.ts'
import { printStates, type PrintAct } from '../../../shared/print/print-states.ts'
import type { StaffCommand } from '../api/command.ts'
import { findJob, saveJob, toJob } from './job-store.ts'
import { findPrinter } from './printer-store.ts'

type OnJob = { readonly jobId: string }
type ActRefusal = 'PRINT_JOB_NOT_FOUND' | 'PRINT_JOB_STATE_WRONG'

export const printAgain = (command: StaffCommand, input: OnJob) => act(command, input, 'again')
export const cancelPrint = (command: StaffCommand, input: OnJob) => act(command, input, 'cancel')

export function redirectPrint(
  command: StaffCommand,
  input: OnJob & { readonly printerId: string },
): Result<PrintJob, Refusal<ActRefusal | 'PRINTER_NOT_FOUND'>> {
  if (findPrinter(command.tx, input.printerId) === undefined) return refuse('PRINTER_NOT_FOUND')
  return act(command, input, 'redirect', input.printerId)
}

/** A job that was begun once is marked from then on. */
function act(
  { tx, record }: StaffCommand,
  { jobId }: OnJob,
  name: PrintAct,
  printerId?: string,
): Result<PrintJob, Refusal<ActRefusal>> {
  const job = findJob(tx, jobId)
  if (job === undefined) return refuse('PRINT_JOB_NOT_FOUND')
  const state = nextState(printStates, job.state, name)
  if (state === undefined) return refuse('PRINT_JOB_STATE_WRONG', { state: job.state })
  const isRepeat = job.isRepeat || job.state === 'stuck'
  const next = { ...job, state, isRepeat, trouble: null, nextTryMs: 0, printerId: printerId ?? job.printerId }
  saveJob(tx, next)
  record('print.acted', { jobId, act: name })
  return accept(toJob(tx, next))
}
