import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type End = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

/** A program of ours in a process of its own, as a person would start it. */
export type RunningProgram = {
  /** Everything it said so far, on both streams. */
  readonly said: () => string
  /** Waits until it says this; rejects when it ends without. */
  readonly hear: (pattern: RegExp) => Promise<RegExpExecArray>
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<End>
}

type Place = { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> }

/** Speaks English, and hears nothing of a screen or of npm around the test. */
export function runProgram(words: readonly string[], { cwd, env = {} }: Place = {}): RunningProgram {
  const { DISPLAY: _screen, WAYLAND_DISPLAY: _wayland, INIT_CWD: _npm, ...rest } = process.env
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...rest, LC_ALL: 'en_US.UTF-8', ...env },
  })
  let text = ''
  const news = new EventTarget()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      news.dispatchEvent(new Event('news'))
    })
  }
  let hasEnded = false
  const ended = new Promise<End>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      hasEnded = true
      resolve({ code, signal })
      news.dispatchEvent(new Event('news'))
    })
  })
  return {
    said: () => text,
    async hear(pattern) {
      for (;;) {
        const found = pattern.exec(text)
        if (found !== null) return found
        if (hasEnded) throw new Error(`ended without saying ${pattern}:\n${text}`)
        await once(news, 'news')
      }
    },
    kill: (signal) => void child.kill(signal),
    ended,
  }
}
