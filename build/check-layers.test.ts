import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { checkLayers, hasSeenEnough } from './check-layers.ts'

const folders: string[] = []

/** A project of nothing but these files, each file given by its imports. */
function plant(files: Readonly<Record<string, readonly string[]>>): string {
  const root = mkdtempSync(join(tmpdir(), 'guitai-layers-'))
  folders.push(root)
  for (const [file, imports] of Object.entries(files)) {
    mkdirSync(join(root, dirname(file)), { recursive: true })
    const lines = imports.map((from, at) => `import { value as value${at} } from '${from}'`)
    writeFileSync(join(root, file), [...lines, 'export const value = 1'].join('\n'))
  }
  return root
}

async function findBrokenRules(files: Readonly<Record<string, readonly string[]>>): Promise<string[]> {
  const { violations } = await checkLayers(plant(files))
  return violations.map((violation) => violation.split('  (')[0] ?? '').toSorted()
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

it('passes a small house in good order', async () => {
  const report = await checkLayers(
    plant({
      'shared/kernel/money.ts': [],
      'shared/cashier/payment.ts': ['../kernel/money.ts'],
      'electron/core/database/open.ts': ['node:fs'],
      'electron/core/visit/store.ts': ['../database/open.ts'],
      'electron/core/visit/index.ts': ['./store.ts'],
      'electron/core/cashier/pin.ts': [
        'node:crypto',
        '../visit/index.ts',
        '../../../shared/cashier/payment.ts',
      ],
      'electron/core/cashier/handlers.ts': ['./pin.ts'],
      'electron/core/app.ts': ['./cashier/handlers.ts'],
      'electron/host/main.ts': ['../core/app.ts', '../core/database/open.ts', 'node:http'],
      'electron/desktop/main.ts': ['node:path', '../../shared/kernel/money.ts'],
    }),
  )
  expect(report).toEqual({ violations: [], seen: 10, there: 10 })
  expect(hasSeenEnough(report)).toBe(true)
})

it('catches every planted import that crosses a border', async () => {
  expect(
    await findBrokenRules({
      'shared/kernel/money.ts': ['../cashier/payment.ts'],
      'shared/cashier/payment.ts': ['node:fs'],
      'electron/core/visit/store.ts': [],
      'electron/core/sync/index.ts': ['node:net'],
      'electron/core/cashier/pay.ts': [
        '../visit/store.ts',
        '../sync/index.ts',
        '../../host/clock.ts',
        '../app.ts',
      ],
      'electron/core/app.ts': ['./visit/store.ts'],
      'electron/host/clock.ts': ['electron', '../core/visit/store.ts'],
      'electron/desktop/window.ts': ['../../shared/cashier/payment.ts', '../core/app.ts'],
      'renderer/desk/desk.tsx': ['../../electron/core/app.ts', 'node:path'],
      'headquarters/inbox.ts': ['../shared/cashier/payment.ts'],
      'tests/support/clock.ts': [],
      'shared/kernel/time.ts': ['../../tests/support/clock.ts'],
    }),
  ).toMatchInlineSnapshot(`
    [
      "Electron stays in desktop: electron/host/clock.ts → electron",
      "app: own files: electron/core/app.ts → electron/core/visit/store.ts",
      "desktop: own files: electron/desktop/window.ts → electron/core/app.ts",
      "desktop: own files: electron/desktop/window.ts → shared/cashier/payment.ts",
      "headquarters: own files: headquarters/inbox.ts → shared/cashier/payment.ts",
      "host: own files: electron/host/clock.ts → electron/core/visit/store.ts",
      "host: packages: electron/host/clock.ts → electron",
      "kernel: own files: shared/kernel/money.ts → shared/cashier/payment.ts",
      "kernel: own files: shared/kernel/time.ts → tests/support/clock.ts",
      "nothing imports tests: shared/kernel/time.ts → tests/support/clock.ts",
      "renderer: node modules: renderer/desk/desk.tsx → path",
      "renderer: own files: renderer/desk/desk.tsx → electron/core/app.ts",
      "shared: node modules: shared/cashier/payment.ts → fs",
      "slice: node modules: electron/core/sync/index.ts → net",
      "slice: own files: electron/core/cashier/pay.ts → electron/core/app.ts",
      "slice: own files: electron/core/cashier/pay.ts → electron/core/sync/index.ts",
      "slice: own files: electron/core/cashier/pay.ts → electron/core/visit/store.ts",
      "slice: own files: electron/core/cashier/pay.ts → electron/host/clock.ts",
    ]
  `)
})

it('catches files that need each other, and a file nobody needs', async () => {
  expect(
    await findBrokenRules({
      'shared/visit/visit.ts': ['./step.ts'],
      'shared/visit/step.ts': ['./visit.ts'],
      'shared/visit/forgotten.ts': [],
    }),
  ).toMatchInlineSnapshot(`
    [
      "no cycles: shared/visit/step.ts → shared/visit/visit.ts → shared/visit/step.ts",
      "no orphans: shared/visit/forgotten.ts",
    ]
  `)
})

it('refuses to call a check clean that saw too few modules', () => {
  expect(hasSeenEnough({ violations: [], seen: 0, there: 0 })).toBe(false)
  expect(hasSeenEnough({ violations: [], seen: 89, there: 100 })).toBe(false)
  expect(hasSeenEnough({ violations: [], seen: 90, there: 100 })).toBe(true)
})
