import {
  accountHeader,
  accountLine,
  billHeader,
  billLine,
  csv,
  stageFiles,
} from '../../support/import-files.ts'
import { billOf, openShift, pay } from '../../support/payment-desk.ts'
import { commandId, first, visit, type Examples, type Facts, type People } from '../example-steps.ts'
import { addRepairPost } from './handoff.ts'

const accountNumber = '4520900777'
const billId = 'R777202610'

/** An account that was cut off for its only bill, and has paid it. */
async function order(people: People, facts: Facts): Promise<string> {
  const { clerk, manager } = people
  const accounts = csv(accountHeader, accountLine(accountNumber).replace('正常', '欠费停电'))
  const importId = await stageFiles(manager, {
    accounts,
    bills: csv(billHeader, billLine(billId, accountNumber)),
  })
  await manager.account.applyImport({ commandId: commandId(), importId, skipBad: false })
  const desk = { clerk, ...(await visit(people, facts)) }
  await openShift(clerk)
  await pay(desk, { accountNumber, lines: [billOf(billId, 10_500)] })
  return first(await clerk.restore.listOpen({})).id
}

export const restoreExamples: Examples = {
  'restore.handOff': async (people, facts) => {
    const orderId = await order(people, facts)
    await addRepairPost(people)
    return { by: 'clerk', input: { orderId } }
  },
  'restore.markRestored': async (people, facts) => {
    await addRepairPost(people)
    const orderId = await order(people, facts)
    return { by: 'clerk', input: { orderId, person: '王工', words: '十点四十已合闸' } }
  },
  'restore.withdraw': async (people, facts) => {
    await addRepairPost(people)
    return { by: 'manager', input: { orderId: await order(people, facts), reason: '现场并未停电' } }
  },
}
