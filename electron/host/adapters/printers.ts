import { createWriteStream } from 'node:fs'
import { connect, type Socket } from 'node:net'
import type { Printer, PrintTrouble } from '../../../shared/print/print-job.ts'

const usualPort = 9100
const connectMs = 3_000
const answerMs = 800
const drainMs = 15_000
/** DLE EOT 4: the printer answers one byte; bits 5 and 6 say that the roll has ended. */
const askPaper = Buffer.from([0x10, 0x04, 0x04])
const paperEnd = 0b0110_0000

/** Null when every byte was taken; else what went wrong, `off` and `paper-out` only where none was. */
export function sendToPrinter(
  { kind, address }: Pick<Printer, 'kind' | 'address'>,
  bytes: Uint8Array,
): Promise<PrintTrouble | null> {
  return kind === 'network' ? sendOverNetwork(address, bytes) : sendToDevice(address, bytes)
}

async function sendOverNetwork(address: string, bytes: Uint8Array): Promise<PrintTrouble | null> {
  const [host = '', port] = address.split(':')
  const socket = connect({ host, port: port === undefined ? usualPort : Number(port) })
  socket.setNoDelay(true)
  try {
    if (!(await isOpened(socket))) return 'off'
    const status = await askStatus(socket)
    if (status !== undefined && (status & paperEnd) !== 0) return 'paper-out'
    return (await isTaken(socket, bytes)) ? null : 'broken-off'
  } finally {
    socket.destroy()
  }
}

function isOpened(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    socket.setTimeout(connectMs, () => resolve(false))
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  })
}

/** Many printers answer nothing: then they are believed to have paper. */
function askStatus(socket: Socket): Promise<number | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), answerMs)
    const answer = (status: number | undefined) => {
      clearTimeout(timer)
      resolve(status)
    }
    socket.once('data', (data: Buffer) => answer(data[0]))
    socket.once('close', () => answer(undefined))
    socket.write(askPaper)
  })
}

/** The printer closes after us: whatever ends otherwise may have printed a part. */
function isTaken(socket: Socket, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    socket.setTimeout(drainMs, () => resolve(false))
    socket.on('error', () => resolve(false))
    socket.once('close', (hadError) => resolve(!hadError && socket.writableFinished))
    socket.resume()
    socket.end(bytes)
  })
}

function sendToDevice(path: string, bytes: Uint8Array): Promise<PrintTrouble | null> {
  return new Promise((resolve) => {
    // A device is opened, never made.
    const stream = createWriteStream(path, { flags: 'r+' })
    let isOpen = false
    stream.once('open', () => {
      isOpen = true
      stream.end(bytes)
    })
    stream.once('error', () => resolve(isOpen ? 'broken-off' : 'off'))
    stream.once('finish', () => resolve(null))
  })
}
