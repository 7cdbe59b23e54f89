import type { RecallState } from './recall-state.ts'
import type { Situation } from './situation.ts'

/** Shift gives an act beside that of the key alone. F11, F12 and Shift+F10 are left to the browser and to Windows. */
export const deskKeys = [
  'F2',
  'F3',
  'F4',
  'F5',
  'F6',
  'F7',
  'F8',
  'F9',
  'F10',
  'Shift+F2',
  'Shift+F3',
  'Shift+F4',
  'Shift+F5',
  'Shift+F6',
  'Shift+F7',
  'Shift+F8',
  'Shift+F9',
  'Ctrl+F8',
  'Ctrl+F9',
] as const
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

type Rule = (scene: KeyScene) => IdleReason | undefined

const always: Rule = () => undefined
const whenIdle: Rule = ({ situation }) => (situation.kind === 'idle' ? undefined : 'customer-here')
const whenCalled: Rule = ({ situation }) => (situation.kind === 'called' ? undefined : 'nobody-called')
const whenServing: Rule = ({ situation }) => (situation.kind === 'serving' ? undefined : 'nobody-served')
const betweenPayments: Rule = ({ situation }) => {
  if (situation.kind !== 'serving') return 'nobody-served'
  return situation.payment === undefined ? undefined : 'payment-open'
}

const rules: Readonly<Record<DeskKey, Rule>> = {
  F2: (scene) => whenIdle(scene) ?? (scene.someoneWaits ? undefined : 'nobody-waits'),
  'Shift+F2': always,
  F3: (scene) => {
    if (scene.situation.kind !== 'called') return 'nobody-called'
    if (scene.recall?.mayRecall === true) return undefined
    return scene.recall?.left === 0 ? 'no-recalls-left' : 'recall-later'
  },
  'Shift+F3': always,
  F4: whenCalled,
  'Shift+F4': whenServing,
  F5: whenIdle,
  'Shift+F5': betweenPayments,
  F6: (scene) => whenCalled(scene) ?? (scene.recall?.mayMarkMissed === true ? undefined : 'recalls-left'),
  'Shift+F6': (scene) => betweenPayments(scene) ?? (hasTransaction(scene) ? undefined : 'nothing-running'),
  F7: betweenPayments,
  'Shift+F7': betweenPayments,
  F8: whenIdle,
  'Shift+F8': betweenPayments,
  F9: (scene) => betweenPayments(scene) ?? (isRunning(scene) ? undefined : 'nothing-running'),
  'Shift+F9': always,
  // Idle, somebody asks on the phone how far their application is.
  'Ctrl+F8': (scene) => {
    if (scene.situation.kind === 'idle') return undefined
    return betweenPayments(scene) ?? (isRunning(scene) ? undefined : 'nothing-running')
  },
  'Ctrl+F9': ({ situation }) =>
    situation.kind === 'serving' && situation.payment !== undefined ? 'payment-open' : undefined,
  F10: betweenPayments,
}

const whilePaused: ReadonlySet<DeskKey> = new Set(['F8', 'Shift+F2', 'Shift+F3', 'Shift+F9', 'Ctrl+F9'])

/** Why a key does nothing now; undefined when it does something. */
export function idleReason(key: DeskKey, scene: KeyScene): IdleReason | undefined {
  if (!scene.isConnected) return 'disconnected'
  if (scene.isBusy) return 'busy'
  if (scene.situation.kind === 'paused') return whilePaused.has(key) ? undefined : 'paused'
  return rules[key](scene)
}

function hasTransaction({ situation }: KeyScene): boolean {
  return situation.kind === 'serving' && situation.transaction !== undefined
}

function isRunning({ situation }: KeyScene): boolean {
  return situation.kind === 'serving' && situation.transaction?.state === 'running'
}
