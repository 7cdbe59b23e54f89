import { inventAccounts } from '../../electron/host/demonstration/invent-accounts.ts'
import { connect, connectAs, type Connection } from '../support/client.ts'

export const managerOfBench = { number: '9001', pin: '924681' } as const
const manager = managerOfBench
const clerkPin = '135791'

export type Clerk = Connection & { readonly serviceId: string }

/** A hall with `count` counters and as many clerks, each signed in and at a counter that serves every service. */
export async function makeHall(
  address: string,
  count: number,
  letters: readonly string[] = ['A'],
): Promise<{ readonly manager: Connection; readonly clerks: readonly Clerk[] }> {
  const commandId = () => crypto.randomUUID()
  const setUp = await connect(address)
  await setUp.client.hall.setUp({
    commandId: commandId(),
    hallName: 'Bench',
    timeZone: 'Asia/Shanghai',
    services: letters.map((letter) => ({
      letter,
      nameZh: `缴费${letter}`,
      nameEn: `Payment ${letter}`,
      defaultKindId: 'resident-payment',
    })),
    counters: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      serviceLetters: [...letters],
    })),
    manager: { ...manager, name: 'Bench' },
  })
  setUp.close()
  const boss = await connectAs(address, manager.number, manager.pin)
  const { counters, services } = await boss.client.hall.configuration()
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
    await connection.client.shift.open({ commandId: commandId(), pieces: {} })
    // The customers of each clerk come for one service, taking turns.
    const { id: serviceId = '' } = services[index % services.length] ?? {}
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
