import type { Desk } from './use-desk.ts'

/** A held matter goes on at once; one that runs is held with a reason. */
export function holdOrResume({ situation, commands, openPanel }: Desk): void {
  if (situation.kind !== 'serving' || situation.transaction === undefined) return
  const { id, state } = situation.transaction
  if (state === 'held') void commands.resume.run({ transactionId: id })
  else openPanel({ kind: 'hold' })
}
