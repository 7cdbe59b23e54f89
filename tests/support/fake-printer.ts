import { createServer, type Server, type Socket } from 'node:net'

/** A printer on port 9100, as far as a program can tell: it answers its paper status and keeps what it was sent. */
export type FakePrinter = {
  readonly address: string
  /** One entry for each connection that sent something beside the question for paper. */
  readonly papers: Buffer[]
  state: 'fine' | 'paper-out' | 'breaks-off'
  readonly close: () => Promise<void>
}

const status = { fine: 0x12, 'paper-out': 0x72 } as const

export async function startFakePrinter(): Promise<FakePrinter> {
  const papers: Buffer[] = []
  const printer = { state: 'fine' as FakePrinter['state'] }
  const take = (socket: Socket) => {
    const pieces: Buffer[] = []
    socket.on('error', () => {})
    socket.on('data', (data: Buffer) => {
      if (data.subarray(0, 3).equals(Buffer.from([0x10, 0x04, 0x04]))) {
        socket.write(Buffer.from([printer.state === 'paper-out' ? status['paper-out'] : status.fine]))
        return
      }
      pieces.push(data)
      if (printer.state === 'breaks-off') socket.resetAndDestroy()
    })
    socket.on('end', () => socket.end())
    socket.on('close', () => {
      if (pieces.length > 0) papers.push(Buffer.concat(pieces))
    })
  }
  const server: Server = createServer({ allowHalfOpen: true }, take)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(printer, {
    address: `127.0.0.1:${port}`,
    papers,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
      }),
  })
}
