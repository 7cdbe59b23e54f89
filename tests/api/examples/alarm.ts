import { commandId, visit, type Examples } from '../example-steps.ts'

export const alarmExamples: Examples = {
  'alarm.answer': async (people, facts) => {
    const { visitId } = await visit(people, facts)
    await people.clerk.visit.callManager({ commandId: commandId(), visitId })
    const [alarm] = await people.manager.alarm.list({})
    return { by: 'manager', input: { alarmId: alarm?.id ?? '', words: '已到窗口' } }
  },
}
