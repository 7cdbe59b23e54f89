import { commandId, issue, occupy, type Examples, type Facts, type People } from '../example-steps.ts'

/** 2026-12-01 in Shanghai: long after every step of an example. */
const dueAtMs = Date.UTC(2026, 11, 1, 1, 0)

async function declareFault(
  { manager }: People,
  length: 'short' | 'long' = 'short',
): Promise<{ readonly faultId: string }> {
  const { id } = await manager.fault.declare({
    commandId: commandId(),
    scope: 'hall',
    length,
    cause: 'power',
  })
  return { faultId: id }
}

async function note(people: People): Promise<string> {
  const { notes } = await people.clerk.fault.noteToMakeUp({
    commandId: commandId(),
    ...(await declareFault(people)),
    text: '手工登记：户号 4520900001 缴费 97.21 元',
  })
  return notes[0]?.id ?? ''
}

async function ticketInLongFault(people: People, facts: Facts) {
  return { ticketId: await issue(people, facts), ...(await declareFault(people, 'long')) }
}

export const faultExamples: Examples = {
  'fault.declare': async (people, facts) => {
    await occupy(people, facts)
    const input = { scope: 'counter', length: 'short', cause: 'printer', expectedMinutes: 5 }
    return { by: 'clerk', input }
  },
  'fault.becomeLong': async (people) => ({
    by: 'manager',
    input: { ...(await declareFault(people)), expectedMinutes: 120 },
  }),
  'fault.end': async (people) => ({
    by: 'manager',
    input: { ...(await declareFault(people)), note: '来电，已恢复' },
  }),
  'fault.promise': async (people, facts) => ({
    by: 'clerk',
    input: {
      ...(await ticketInLongFault(people, facts)),
      kind: 'call-back',
      name: '孔超',
      phone: '138 9339 3106',
      dueAtMs,
    },
  }),
  'fault.noteToMakeUp': async (people) => ({
    by: 'clerk',
    input: { ...(await declareFault(people)), text: '纸质登记一户新装' },
  }),
  'fault.settleNote': async (people) => ({
    by: 'clerk',
    input: { noteId: await note(people), how: '已补录' },
  }),
}
