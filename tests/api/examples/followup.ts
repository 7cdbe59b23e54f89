import { openingMs } from '../../support/test-hall.ts'
import { commandId, type Examples, type People } from '../example-steps.ts'

const tomorrowMs = openingMs + 24 * 3600_000
const promised = {
  kind: 'call-back',
  name: '孔超',
  phone: '13800003106',
  dueAtMs: tomorrowMs,
  about: '电费清单',
} as const

async function promise({ clerk }: People): Promise<string> {
  return (await clerk.followup.promise({ commandId: commandId(), ...promised })).id
}

export const followupExamples: Examples = {
  'followup.promise': () => Promise.resolve({ by: 'clerk', input: promised }),
  'followup.recordAttempt': async (people) => ({
    by: 'clerk',
    input: { followUpId: await promise(people), outcome: 'no-answer', note: '关机' },
  }),
  'followup.reschedule': async (people) => ({
    by: 'clerk',
    input: { followUpId: await promise(people), dueAtMs: tomorrowMs + 3600_000, reason: '客户要求' },
  }),
  'followup.giveUp': async (people) => ({
    by: 'manager',
    input: { followUpId: await promise(people), reason: '号码已停用' },
  }),
}
