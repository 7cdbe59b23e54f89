import { describe, expect, it } from 'vitest'
import { showBar, showTable } from './show.ts'

describe('a table on the terminal', () => {
  it('stands straight with Chinese words, numbers to the right, and nothing in it that steers the terminal', () => {
    const rows = [
      ['文件', '行', '原值'],
      ['账单.csv', '1234', '\u001B[2J\u202Egone'],
      ['b.csv', '5', ''],
    ]
    expect(showTable(rows, [1])).toBe('文件        行  原值\n账单.csv  1234  ·[2J·gone\nb.csv        5')
  })
})

describe('the progress bar', () => {
  it('is full when all is read, and of an empty file at once', () => {
    expect([showBar(0, 10), showBar(5, 10), showBar(10, 10), showBar(0, 0)]).toEqual([
      `[${'.'.repeat(30)}]   0 %`,
      `[${'#'.repeat(15)}${'.'.repeat(15)}]  50 %`,
      `[${'#'.repeat(30)}] 100 %`,
      `[${'#'.repeat(30)}] 100 %`,
    ])
  })
})
