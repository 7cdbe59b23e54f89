import { finishJob, releaseInterrupted, takeJob, type AppParts } from '../core/app.ts'
import { toEscPos } from './adapters/escpos.ts'
import { sendToPrinter } from './adapters/printers.ts'

const everyMs = 1_000

/** Sends what waits to the printers, one job at a time for each. Returns how to stop. */
export function startPrinting(app: AppParts): () => void {
  let isRunning = false
  let isStopped = false
  const fault = (error: unknown) => app.ports.log.fault(app.ports.ids.next(), error, { procedure: 'print' })
  const begun = releaseInterrupted(app).catch(fault)
  const timer = setInterval(() => {
    if (isRunning || isStopped) return
    isRunning = true
    begun
      .then(() => printAll(app))
      .catch(fault)
      .finally(() => {
        isRunning = false
      })
  }, everyMs)
  return () => {
    isStopped = true
    clearInterval(timer)
  }
}

/** Everything that can be printed at this moment. */
export async function printAll(app: AppParts): Promise<void> {
  for (let job = await takeJob(app); job !== undefined; job = await takeJob(app)) {
    const trouble = await sendToPrinter(job.printer, toEscPos(job.paper, job.printer.width))
    await finishJob(app, job.id, trouble)
  }
}
