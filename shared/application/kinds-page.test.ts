import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKind } from './check-kind.ts'
import { expandParts, partsSchema } from './expand-parts.ts'
import { fieldTypeSchema } from './field.ts'
import { kindSchema } from './kind.ts'

const root = join(import.meta.dirname, '..', '..')
const page = readFileSync(join(root, 'docs', 'kinds-of-business.md'), 'utf8')
const parts = partsSchema.parse(JSON.parse(readFileSync(join(root, 'catalogue', 'parts.json'), 'utf8')))
const known = new Set(
  readdirSync(join(root, 'catalogue', 'kinds')).map((name) => name.replace(/(?:\.v\d+)?\.json$/, '')),
)
const example = JSON.parse(/```json\n([\s\S]+?)\n```/.exec(page)?.[1] ?? 'null') as Record<string, unknown>
const read = (value: unknown) => readKind(expandParts(value, parts), known)

describe('the page on how to write a kind of business', () => {
  it('shows a whole example that the checks accept', () => {
    expect(read(example)).toMatchObject({ kind: { kind: 'bill-copy', version: 1 } })
  })

  it('would show one that they refuse, if it were wrong', () => {
    const wrong = [
      { ...example, fees: [{ code: 'bill-copy', quantity: 'nothing' }] },
      { ...example, sections: [{ use: 'nothing' }] },
      { ...example, colour: 'red' },
    ]
    expect(wrong.map((each) => 'mistakes' in read(each))).toEqual([true, true, true])
  })

  it('names every member, every type and every shared part', () => {
    const names = [
      ...Object.keys(kindSchema.shape),
      ...fieldTypeSchema.options,
      ...Object.keys(parts.sections),
      ...Object.keys(parts.documents),
    ]
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
  })
})
