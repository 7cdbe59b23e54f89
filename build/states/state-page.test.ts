import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { renderStatePage } from './state-page.ts'

it('shows the state tables as they are now; npm run states draws them anew', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'states.md'), 'utf8')
  expect(page).toBe(renderStatePage())
})
