import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildWhenChanged } from '../../build/build-all.ts'
import { chooseElectron } from '../../build/start/choose-electron.ts'
import { findRuntime } from '../../build/start/find-runtime.ts'
import { demonstrationClerks } from '../../electron/host/demonstration/staff.ts'
import { doMainJob } from './do-main-job.ts'

const root = resolve(import.meta.dirname, '..', '..')
const clerk = demonstrationClerks[0]
const choice = chooseElectron({
  wanted: 'when possible',
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  executable: findRuntime(join(root, 'node_modules', 'electron'), process.platform, process.env),
  lastRefusal: undefined,
  nowMs: Date.now(),
})

let folder = ''
let application: ElectronApplication | undefined

beforeAll(async () => {
  if (choice.kind !== 'run') return
  folder = mkdtempSync(join(tmpdir(), 'guitai-desktop-'))
  expect(buildWhenChanged('building')).toBe(true)
  application = await _electron.launch({
    executablePath: choice.executable,
    // The pages never run without it, and the driver would switch it off.
    chromiumSandbox: true,
    args: [root, '--data', join(folder, 'hall'), '--demo', '--customer-screen=1', '--lang=zh-CN'],
    // Settings of windows go below the test's own folder too.
    env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'settings') },
  })
})
afterAll(async () => {
  await application?.close()
  if (folder !== '') rmSync(folder, { recursive: true })
})

function whyNoElectron(): string {
  if (choice.kind === 'browser' && choice.why === 'NO_SCREEN') return 'there is no screen to open windows on'
  if (choice.kind === 'browser' && choice.why === 'ROOT')
    return 'Electron keeps its sandbox only under an ordinary user'
  return "Electron's runtime is not here"
}

async function findWindow(running: ElectronApplication, path: string): Promise<Page> {
  const isIt = (page: Page) => new URL(page.url()).pathname === path
  return running.windows().find(isIt) ?? running.waitForEvent('window', isIt)
}

it('does the main job in its own windows, over message ports, without Node in a page', async ({ skip }) => {
  if (application === undefined) return skip(whyNoElectron())
  const desk = await findWindow(application, '/')
  const customer = await findWindow(application, '/customer')
  await doMainJob(desk, customer, clerk)
  expect(await Promise.all([desk, customer].map(lookAround))).toEqual([
    { scheme: 'app:', hasNode: false, door: ['requestPort'] },
    { scheme: 'app:', hasNode: false, door: ['requestPort'] },
  ])
})

function lookAround(page: Page): Promise<object> {
  return page.evaluate(() => ({
    scheme: location.protocol,
    hasNode: 'require' in globalThis || 'process' in globalThis,
    door: Object.keys(Reflect.get(globalThis, 'guitai') as object),
  }))
}
