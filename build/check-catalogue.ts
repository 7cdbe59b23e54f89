import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readCatalogue } from '../electron/host/adapters/read-catalogue.ts'
import { kindSchema } from '../shared/application/kind.ts'

/** Checks every definition of the catalogue and writes the JSON Schema that editors check them against. */
const root = resolve(import.meta.dirname, '..')
const entries = readCatalogue(join(root, 'catalogue'))
const wrong = entries.flatMap((entry) =>
  'mistakes' in entry ? entry.mistakes.map((mistake) => `${entry.file}: ${mistake}`) : [],
)
const out = join(root, 'out', 'catalogue')
mkdirSync(out, { recursive: true })
writeFileSync(
  join(out, 'kind.schema.json'),
  JSON.stringify(z.toJSONSchema(kindSchema, { io: 'input' }), undefined, 2),
)
for (const line of wrong) console.error(line)
console.log(`catalogue: ${entries.length} definitions, ${wrong.length} mistakes`)
if (wrong.length > 0 || entries.length === 0) process.exitCode = 1
