import { endWork } from './end-work.ts'
import type { DeskKey } from './key-map.ts'
import type { Desk } from './use-desk.ts'

/** What a key does where it does something; see `idleReason`. */
export function pressKey(key: DeskKey, desk: Desk): void {
  const { situation, commands, openPanel } = desk
  switch (key) {
    case 'F2':
      return void commands.callNext.run({})
    case 'F5':
      return openPanel({ kind: 'walk-in' })
    case 'F8':
      return situation.kind === 'paused' ? void commands.resumeCounter.run({}) : openPanel({ kind: 'pause' })
    case 'F3':
    case 'F4':
    case 'F6': {
      if (situation.kind !== 'called') return
      const act = { F3: commands.recall, F4: commands.markArrived, F6: commands.markMissed }[key]
      return void act.run({ ticketId: situation.ticket.id })
    }
    case 'F9':
      return openPanel({ kind: 'find-account' })
    case 'F10':
      return void endWork(desk)
  }
}
