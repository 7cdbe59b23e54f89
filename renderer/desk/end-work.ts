import { isOverrun } from '../../shared/visit/timer.ts'
import type { Desk } from './use-desk.ts'
import { usedMs } from './used-ms.ts'

/**
 * F10: a matter that was paid for in time is done and needs no question; any other is asked about. Between two matters
 * it ends the visit, unless the manager was called over and the customer may still be waiting (L13).
 */
export async function endWork(desk: Desk): Promise<void> {
  const { situation, commands, openPanel } = desk
  if (situation.kind !== 'serving') return
  const { visit, transaction, receipt } = situation
  if (transaction !== undefined) {
    const isPlain =
      receipt !== undefined && receipt.takenAtMs >= transaction.startedAtMs && transaction.state === 'running'
    if (!isPlain || isOverrun(usedMs(transaction, desk), transaction.limitSeconds))
      return openPanel({ kind: 'end' })
    const ended = await commands.endTransaction.run({ transactionId: transaction.id, outcome: 'done' })
    if (ended === undefined) return
  }
  if (desk.isManagerCalled) return openPanel({ kind: 'finish' })
  await commands.finish.run({ visitId: visit.id })
}
