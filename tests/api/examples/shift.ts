import { fen } from '../../../shared/kernel/money.ts'
import { people } from '../../support/test-hall.ts'
import { commandId, occupy, type Examples, type Facts, type People } from '../example-steps.ts'

/** The clerk at a counter with an open shift of 100.00 yuan. */
async function openShift(all: People, facts: Facts): Promise<string> {
  await occupy(all, facts)
  const opened = await all.clerk.shift.open({
    commandId: commandId(),
    pieces: { 'note-10000': 1 },
    differenceReason: '首次开班',
  })
  return opened.id
}

async function countShift(all: People, facts: Facts, fenOver = 0): Promise<string> {
  const shiftId = await openShift(all, facts)
  await all.clerk.shift.count({ commandId: commandId(), pieces: { 'note-10000': 1, 'coin-1': fenOver } })
  return shiftId
}

export const shiftExamples: Examples = {
  'shift.open': async (all, facts) => {
    await occupy(all, facts)
    return { by: 'clerk', input: { pieces: { 'note-1000': 3 }, differenceReason: '首次开班' } }
  },
  'shift.move': async (all, facts) => {
    await openShift(all, facts)
    const input = { kind: 'drop', amount: 5_000, reason: '大额入库', receiver: '周岚' }
    return { by: 'clerk', input }
  },
  'shift.count': async (all, facts) => {
    await openShift(all, facts)
    return { by: 'clerk', input: { pieces: { 'note-10000': 1 } } }
  },
  'shift.close': async (all, facts) => {
    await countShift(all, facts)
    return { by: 'clerk', input: { deposit: 5_000 } }
  },
  'shift.handOver': async (all, facts) => {
    await countShift(all, facts)
    const { number, pin } = people.otherClerk
    return { by: 'clerk', input: { to: { number, pin } } }
  },
  'shift.closeForgotten': async (all, facts) => {
    const shiftId = await openShift(all, facts)
    const input = { shiftId, pieces: { 'note-10000': 1 }, deposit: 0, account: '员工临时离岗' }
    return { by: 'manager', input }
  },
  'shift.printSlip': async (all, facts) => {
    await openShift(all, facts)
    const moved = { kind: 'pay-in', amount: fen(5_000), reason: '换零钱', receiver: '周岚' } as const
    const { id: movementId } = await all.clerk.shift.move({ commandId: commandId(), ...moved })
    return { by: 'clerk', input: { movementId } }
  },
  'shift.printReport': async (all, facts) => ({
    by: 'clerk',
    input: { shiftId: await countShift(all, facts) },
  }),
  'shift.sign': async (all, facts) => {
    const shiftId = await countShift(all, facts, 3)
    await all.clerk.shift.close({ commandId: commandId(), deposit: 0, account: '多出三分' })
    return { by: 'manager', input: { shiftId, words: '已核对' } }
  },
}
