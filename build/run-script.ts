import { spawn } from 'node:child_process'

/** What every commit must pass besides its tests: scripts of package.json that need nothing of each other. */
export const staticChecks = ['types', 'lint', 'format:check', 'layers', 'unused', 'catalogue'] as const

type Outcome = {
  readonly name: string
  readonly passed: boolean
  readonly seconds: number
  readonly output: string
}

/** Runs a script of package.json and keeps what it says, so that scripts side by side do not mix their lines. */
export function runScript(name: string): Promise<Outcome> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['--run', name], { stdio: ['ignore', 'pipe', 'pipe'] })
  const pieces: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      const seconds = (performance.now() - startedAt) / 1000
      resolve({ name, passed: code === 0, seconds, output: Buffer.concat(pieces).toString() })
    })
  })
}

/** Two at a time, the longest first: more would only share the two cores of a small machine. Returns the failed ones. */
export async function runChecks(names: readonly string[]): Promise<string[]> {
  const waiting = [...names]
  const failed: string[] = []
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const outcome = await runScript(name)
      printOutcome(outcome)
      if (!outcome.passed) failed.push(name)
    }
  }
  await Promise.all([work(), work()])
  return failed
}

/** Runs a script with its output on the screen as it comes. */
export function showScript(
  name: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const child = spawn(process.execPath, ['--run', name], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code === 0))
  })
}

function printOutcome({ name, passed, seconds, output }: Outcome): void {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)`)
  if (!passed) console.log(output.trimEnd())
}
