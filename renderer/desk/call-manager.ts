import type { Desk } from './use-desk.ts'

/** F8: the manager is called over to the present customer; the desk keeps that it was done. */
export async function callManager({ situation, commands, noteManagerCalled }: Desk): Promise<void> {
  if (situation.kind !== 'serving') return
  const visitId = situation.visit.id
  if ((await commands.callManager.run({ visitId })) !== undefined) noteManagerCalled(visitId)
}
