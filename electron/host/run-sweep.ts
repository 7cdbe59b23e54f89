import { runSweep, type AppParts } from '../core/app.ts'

const everyMs = 15_000

/** Looks every 15 s for what time alone has brought about. Returns how to stop. */
export function startSweeping(app: AppParts): () => void {
  let isRunning = false
  const timer = setInterval(() => {
    // A disk that hangs must not gather sweeps.
    if (isRunning) return
    isRunning = true
    runSweep(app)
      .finally(() => {
        isRunning = false
      })
      .catch((error: unknown) => app.ports.log.fault(app.ports.ids.next(), error, { procedure: 'sweep' }))
  }, everyMs)
  return () => clearInterval(timer)
}
