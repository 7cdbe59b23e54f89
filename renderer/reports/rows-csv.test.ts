import { expect, it } from 'vitest'
import { rowsCsv } from './rows-csv.ts'

it('is what stands on the screen, and no stranger’s word becomes a formula', () => {
  const cells = [
    ['号', (row: { label: string }) => row.label],
    ['原因', () => '=1+1'],
  ] as const
  expect(rowsCsv(cells, [{ label: 'A001' }])).toBe('\uFEFF号,原因\r\nA001,"\'=1+1"\r\n')
})
