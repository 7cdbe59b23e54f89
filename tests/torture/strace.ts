import { spawnSync } from 'node:child_process'

/** What SQLite does to the disk here, and `writev`, by which the payer speaks. */
const watched = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate', 'unlink', 'rename', 'writev']

export type Fault = {
  readonly call: string
  /** Which of the main thread's calls of that name, from 1. */
  readonly nth: number
  readonly effect: 'signal=SIGKILL' | 'error=EIO' | 'error=ENOSPC'
  /** From the nth on every call of that name fails, not that one alone. */
  readonly isLasting?: boolean
}

/** Why the torture cannot run here, or undefined. */
export function whyNoStrace(): string | undefined {
  if (process.platform !== 'linux') return 'strace is for Linux'
  const probe = spawnSync('strace', ['-f', '-o', '/dev/null', 'true'], { encoding: 'utf8' })
  if (probe.error !== undefined) return 'strace is not installed'
  return probe.status === 0 ? undefined : `ptrace is not allowed: ${probe.stderr.trim().split('\n')[0]}`
}

export function straceArguments(traceFile: string, fault: Fault | undefined): string[] {
  // Not with --seccomp-bpf: strace 6.1 then injects no signal.
  return [
    '-f',
    '-y',
    '-s',
    '24',
    '-o',
    traceFile,
    '-e',
    `trace=${watched.join()}`,
    ...(fault === undefined
      ? []
      : [
          '-e',
          `inject=${fault.call}:${fault.effect}:when=${fault.nth}${fault.isLasting === true ? '+' : ''}`,
        ]),
  ]
}

/** One call of the main thread, which alone touches the file. */
export type Call = {
  readonly name: string
  readonly nth: number
  /** The file it was for, or for a word of the payer its beginning: "paid 3". */
  readonly on: string
  /** Not carried out. */
  readonly isFailed: boolean
  /** Failed by the fault. */
  readonly isInjected: boolean
}

export type Trace = {
  readonly calls: readonly Call[]
  readonly isKilled: boolean
  /** Calls on the hall's file by any other thread: the counting would then be wrong. */
  readonly strangers: number
}

/** Reads `PID name(descriptor<path>, …) = result` lines; a call that was cut by the kill counts. */
export function readTrace(text: string): Trace {
  const counts = new Map<string, number>()
  const calls: Call[] = []
  let main: string | undefined
  let strangers = 0
  for (const line of text.split('\n')) {
    const [, pid, name = '', rest = ''] = /^(\d+)\s+(\w+)\((.*)$/.exec(line) ?? []
    if (pid === undefined) continue
    main ??= pid
    if (pid !== main) {
      strangers += 1
      continue
    }
    const nth = (counts.get(name) ?? 0) + 1
    counts.set(name, nth)
    const said = /iov_base="((?:begin|paid|refused) \d+|\w+)/.exec(rest)?.[1]
    const path = /^\d+<([^>]*)>/.exec(rest)?.[1] ?? /^"([^"]*)"/.exec(rest)?.[1] ?? ''
    calls.push({
      name,
      nth,
      on: name === 'writev' ? (said ?? '') : path,
      isFailed: / = -1 /.test(rest),
      isInjected: rest.includes('(INJECTED)'),
    })
  }
  return { calls, isKilled: text.includes('+++ killed by SIGKILL +++'), strangers }
}
