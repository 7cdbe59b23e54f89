import { expect, it } from 'vitest'
import { readDrawer } from './drawer-draft.ts'

it('reads a count with empty fields, and adds it up', () => {
  expect([
    readDrawer({}),
    readDrawer({ 'note-10000': '2', 'note-100': ' 3 ', 'coin-100': '4', 'coin-1': '', 'note-50': '0' }),
  ]).toEqual([
    { pieces: {}, sum: 0 },
    { pieces: { 'note-10000': 2, 'note-100': 3, 'coin-100': 4 }, sum: 20_700 },
  ])
})

it('is no count while a field is not a whole number', () => {
  expect([
    readDrawer({ 'note-100': '1.5' }),
    readDrawer({ 'note-100': '-1' }),
    readDrawer({ 'coin-1': 'a' }),
  ]).toEqual([undefined, undefined, undefined])
})
