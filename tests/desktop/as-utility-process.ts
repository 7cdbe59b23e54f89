import { parentPort as bridge, workerData, type MessagePort } from 'node:worker_threads'

/** Runs the terminal process in a thread that looks to it like Electron's utility process: ports come with messages. */
const { file, words } = workerData as { readonly file: string; readonly words: readonly string[] }

type FromDesktop = { readonly data: unknown; readonly ports: readonly MessagePort[] }

Object.defineProperty(process, 'parentPort', {
  value: {
    on: (_event: 'message', listener: (message: FromDesktop) => void) => bridge?.on('message', listener),
    postMessage: (message: unknown) => bridge?.postMessage(message),
  },
})
process.argv = [process.execPath, file, ...words]
await import(file)
