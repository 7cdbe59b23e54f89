import { expect, it } from 'vitest'
import type { ImportMistake } from '../../shared/account/import.ts'
import { listAllMistakes } from './list-all-mistakes.ts'

function mistakeOn(line: number): ImportMistake {
  return {
    file: 'bills',
    fileName: 'bills.csv',
    line,
    column: '应收电费',
    reason: 'missing-amount',
    value: '',
  }
}

it('lists every mistake, page by page', async () => {
  const every = Array.from({ length: 2345 }, (_, index) => mistakeOn(index + 2))
  const pages: number[] = []
  const listed = await listAllMistakes(async ({ offset, limit }) => {
    pages.push(offset)
    return { total: every.length, mistakes: every.slice(offset, offset + limit) }
  })
  expect([listed.length, listed.at(-1)?.line, pages]).toEqual([2345, 2346, [0, 1000, 2000]])
})

it('ends when the list is shorter than was said', async () => {
  expect(await listAllMistakes(async () => ({ total: 5, mistakes: [] }))).toEqual([])
})
