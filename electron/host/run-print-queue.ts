import { finishJob, releaseInterrupted, takeJob, type AppParts } from '../core/app.ts'
import { toEscPos } from './adapters/escpos.ts'
import { sendToPrinter } from './adapters/printers.ts'

const everyMs = 1_000

/** Sends what waits to the printers, one job at a time for each. Returns how to stop. */
export function startPrinting(app: AppParts): () => void {
  let isReady = false
  const fault = (error: unknown) => app.ports.log.fault(app.ports.ids.next(), error, { procedure: 'print' })
  releaseInterrupted(app)
    .catch(fault)
    .finally(() => {
      isReady = true
    })
  const timer = setInterval(() => {
    if (isReady) printAll(app).catch(fault)
  }, everyMs)
  return () => clearInterval(timer)
}

/** Everything that can be printed at this moment; a printer that is slow or off holds up no other. */
export async function printAll(app: AppParts): Promise<void> {
  const job = await takeJob(app)
  if (job === undefined) return
  const print = async () => {
    const trouble = await sendToPrinter(job.printer, toEscPos(job.paper, job.printer.width))
    await finishJob(app, job.id, trouble)
    await printAll(app)
  }
  await Promise.all([print(), printAll(app)])
}
