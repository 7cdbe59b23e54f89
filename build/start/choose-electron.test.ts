import { expect, it } from 'vitest'
import { chooseElectron, refusalLastsMs, type ElectronFacts } from './choose-electron.ts'

const nowMs = 1_800_000_000_000
const usual: ElectronFacts = {
  wanted: 'when possible',
  platform: 'linux',
  env: { DISPLAY: ':0' },
  isRoot: false,
  executable: '/electron',
  lastRefusal: undefined,
  nowMs,
}
const run = { kind: 'run', executable: '/electron' }
const refused = { executable: undefined, lastRefusal: { atMs: nowMs - 1000, reason: 'HTTP 403' } }

it.each([
  ['runs where the runtime is there', {}, run],
  ['runs on Wayland', { env: { WAYLAND_DISPLAY: 'wayland-0' } }, run],
  ['needs no DISPLAY on Windows', { platform: 'win32', env: {} }, run],
  ['fetches what is not there', { executable: undefined }, { kind: 'fetch' }],
  [
    'says that a runtime named by the company is not there, and fetches no other',
    { executable: undefined, env: { DISPLAY: ':0', ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' } },
    { kind: 'browser', why: 'NOT_AT_NAMED_PLACE', what: '/opt/electron' },
  ],
  ['obeys --no-electron', { wanted: 'never' }, { kind: 'browser', why: 'ASKED', what: '' }],
  [
    'opens no window without a screen',
    { env: { DISPLAY: '' } },
    { kind: 'browser', why: 'NO_SCREEN', what: '' },
  ],
  ['does not give up the sandbox for root', { isRoot: true }, { kind: 'browser', why: 'ROOT', what: '' }],
  [
    'does not ask again on the same day',
    refused,
    { kind: 'browser', why: 'REFUSED_LATELY', what: 'HTTP 403' },
  ],
  ['asks again with --electron', { ...refused, wanted: 'again' }, { kind: 'fetch' }],
  [
    'asks again the next day',
    { ...refused, lastRefusal: { atMs: nowMs - refusalLastsMs, reason: 'HTTP 403' } },
    { kind: 'fetch' },
  ],
  [
    'does not believe a refusal of the future',
    { ...refused, lastRefusal: { atMs: nowMs + 1, reason: 'HTTP 403' } },
    { kind: 'fetch' },
  ],
  ['runs what has come meanwhile in spite of a refusal', { ...refused, executable: '/electron' }, run],
] as const)('%s', (_title, facts, choice) => {
  expect(chooseElectron({ ...usual, ...facts })).toEqual(choice)
})
