import { inventAccounts } from '../../electron/host/demonstration/invent-accounts.ts'
import { connect, connectAs, type Connection } from '../support/client.ts'

const manager = { number: '9001', pin: '924681' }
const clerkPin = '135791'

export type Clerk = Connection & { readonly serviceId: string }

/** A hall with `count` counters and as many clerks, each signed in and at a counter. */
export async function makeHall(
  address: string,
  count: number,
): Promise<{ readonly manager: Connection; readonly clerks: readonly Clerk[] }> {
  const commandId = () => crypto.randomUUID()
  const setUp = await connect(address)
  await setUp.client.hall.setUp({
    commandId: commandId(),
    hallName: 'Bench',
    timeZone: 'Asia/Shanghai',
    services: [{ letter: 'A', nameZh: '缴费', nameEn: 'Payment', defaultKindId: 'resident-payment' }],
    counters: Array.from({ length: count }, (_, index) => ({ number: index + 1, serviceLetters: ['A'] })),
    manager: { ...manager, name: 'Bench' },
  })
  setUp.close()
  const boss = await connectAs(address, manager.number, manager.pin)
  const { counters, services } = await boss.client.hall.configuration()
  const serviceId = services[0]?.id ?? ''
  const clerks: Clerk[] = []
  for (const [index, counter] of counters.entries()) {
    const number = String(8001 + index)
    await boss.client.staff.add({
      commandId: commandId(),
      number,
      name: number,
      role: 'clerk',
      pin: clerkPin,
    })
    const connection = await connectAs(address, number, clerkPin)
    await connection.client.counter.occupy({ commandId: commandId(), counterId: counter.id })
    clerks.push(Object.assign(connection, { serviceId }))
  }
  return { manager: boss, clerks }
}

/** Invented accounts with their bills; returns the account numbers. */
export async function importAccounts({ client }: Connection, count: number): Promise<string[]> {
  const { importId } = await client.account.beginImport({ commandId: crypto.randomUUID() })
  for (const [file, text] of Object.entries(inventAccounts(count)) as ['accounts' | 'bills', string][]) {
    const bytes = Buffer.from(text)
    for (let piece = 0, at = 0; at < bytes.length; piece += 1, at += 200_000) {
      const content = bytes.subarray(at, at + 200_000).toString('base64')
      const last = at + 200_000 >= bytes.length
      await client.account.stageImport({
        commandId: crypto.randomUUID(),
        importId,
        file,
        fileName: file,
        piece,
        content,
        last,
      })
    }
  }
  await client.account.applyImport({ commandId: crypto.randomUUID(), importId, skipBad: false })
  return Array.from({ length: count }, (_, index) => String(4520900001 + index * 7))
}
