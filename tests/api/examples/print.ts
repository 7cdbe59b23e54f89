import { commandId, first, pay, type Examples, type Facts, type People } from '../example-steps.ts'

async function setPrinter({ manager }: People, { configuration }: Facts): Promise<string> {
  const counterId = first(configuration.counters).id
  const setting = { counterId, name: '一号机', kind: 'network', address: '127.0.0.1', width: '80' } as const
  return (await manager.print.setPrinter({ commandId: commandId(), ...setting })).id
}

/** A receipt in the queue of the counter's printer. */
async function queue(people: People, facts: Facts): Promise<{ jobId: string; printerId: string }> {
  const printerId = await setPrinter(people, facts)
  const { receiptId } = await pay(people, facts, 'paid')
  await people.clerk.cashier.recordPrint({ commandId: commandId(), receiptId })
  return { jobId: first(await people.clerk.print.jobs()).id, printerId }
}

export const printExamples: Examples = {
  'print.setPrinter': (_, { configuration }) =>
    Promise.resolve({
      by: 'manager',
      input: {
        counterId: first(configuration.counters).id,
        name: '一号机',
        kind: 'network',
        address: '192.168.1.50:9100',
        width: '58',
      },
    }),
  'print.removePrinter': async (people, facts) => ({
    by: 'manager',
    input: { printerId: await setPrinter(people, facts) },
  }),
  'print.setPageSize': () => Promise.resolve({ by: 'manager', input: { size: 'A5' } }),
  'print.setPagePrinter': (_, { configuration }) =>
    Promise.resolve({
      by: 'manager',
      input: { counterId: first(configuration.counters).id, deviceName: 'HP LaserJet 一楼' },
    }),
  'print.again': async (people, facts) => {
    const { jobId } = await queue(people, facts)
    await facts.breakOff()
    return { by: 'clerk', input: { jobId } }
  },
  'print.redirect': async (people, facts) => ({ by: 'clerk', input: await queue(people, facts) }),
  'print.cancel': async (people, facts) => ({
    by: 'clerk',
    input: { jobId: (await queue(people, facts)).jobId },
  }),
}
