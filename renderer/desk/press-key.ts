import { callManager } from './call-manager.ts'
import { endWork } from './end-work.ts'
import { holdOrResume } from './hold-or-resume.ts'
import type { DeskKey } from './key-map.ts'
import type { Desk } from './use-desk.ts'

/** What a key does where it does something; see `idleReason`. */
export function pressKey(key: DeskKey, desk: Desk): void {
  const { situation, commands, openPanel } = desk
  switch (key) {
    case 'F2':
      return void commands.callNext.run({})
    case 'Shift+F2':
      return openPanel({ kind: 'waiting-list' })
    case 'F3':
    case 'F4':
    case 'F6': {
      if (situation.kind !== 'called') return
      const act = { F3: commands.recall, F4: commands.markArrived, F6: commands.markMissed }[key]
      return void act.run({ ticketId: situation.ticket.id })
    }
    case 'Shift+F3':
      return openPanel({ kind: 'responsibilities' })
    case 'Shift+F4':
      return void callManager(desk)
    case 'F5':
      return openPanel({ kind: 'walk-in' })
    case 'Shift+F5':
      return openPanel({ kind: 'next-matter' })
    case 'Shift+F6':
      return holdOrResume(desk)
    case 'F7':
      return openPanel({ kind: 'transfer' })
    case 'Shift+F7':
      return openPanel({ kind: 'hand-off' })
    case 'F8':
      return situation.kind === 'paused' ? void commands.resumeCounter.run({}) : openPanel({ kind: 'pause' })
    case 'Shift+F8':
      return openPanel({ kind: 'park' })
    case 'F9':
      // Money is taken into a drawer that was counted (L3); the account is asked for right afterwards.
      return openPanel({ kind: desk.workplace.shift === null ? 'shift' : 'find-account' })
    case 'Shift+F9':
      return openPanel({ kind: 'parked' })
    case 'Ctrl+F8':
      return openPanel({ kind: 'application' })
    case 'Ctrl+F9':
      return openPanel({ kind: 'shift' })
    case 'F10':
      return void endWork(desk)
  }
}
