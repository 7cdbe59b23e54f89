import type { RecallState } from './recall-state.ts'
import type { Situation } from './situation.ts'

export const deskKeys = ['F2', 'F3', 'F4', 'F5', 'F6', 'F8', 'F9', 'F10'] as const
export type DeskKey = (typeof deskKeys)[number]

export type IdleReason =
  | 'busy'
  | 'disconnected'
  | 'paused'
  | 'customer-here'
  | 'nobody-waits'
  | 'nobody-called'
  | 'recall-later'
  | 'no-recalls-left'
  | 'recalls-left'
  | 'nobody-served'
  | 'nothing-running'
  | 'payment-open'

export type KeyScene = {
  readonly situation: Situation
  readonly recall: RecallState | undefined
  readonly someoneWaits: boolean
  readonly isBusy: boolean
  readonly isConnected: boolean
}

/** Why a key does nothing now; undefined when it does something. */
export function idleReason(key: DeskKey, scene: KeyScene): IdleReason | undefined {
  if (!scene.isConnected) return 'disconnected'
  if (scene.isBusy) return 'busy'
  const { situation } = scene
  if (situation.kind === 'paused') return key === 'F8' ? undefined : 'paused'
  switch (key) {
    case 'F2':
      if (situation.kind !== 'idle') return 'customer-here'
      return scene.someoneWaits ? undefined : 'nobody-waits'
    case 'F5':
    case 'F8':
      return situation.kind === 'idle' ? undefined : 'customer-here'
    case 'F3':
      if (situation.kind !== 'called') return 'nobody-called'
      if (scene.recall?.mayRecall === true) return undefined
      return scene.recall?.left === 0 ? 'no-recalls-left' : 'recall-later'
    case 'F4':
      return situation.kind === 'called' ? undefined : 'nobody-called'
    case 'F6':
      if (situation.kind !== 'called') return 'nobody-called'
      return scene.recall?.mayMarkMissed === true ? undefined : 'recalls-left'
    case 'F9':
      if (situation.kind !== 'serving') return 'nobody-served'
      if (situation.payment !== undefined) return 'payment-open'
      return situation.transaction?.state === 'running' ? undefined : 'nothing-running'
    case 'F10':
      if (situation.kind !== 'serving') return 'nobody-served'
      return situation.payment === undefined ? undefined : 'payment-open'
  }
}
