import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderStatePage } from './states/state-page.ts'

writeFileSync(join(import.meta.dirname, '..', 'docs', 'states.md'), renderStatePage())
