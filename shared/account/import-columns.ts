import { accept, refuse, type Refusal, type Result } from '../kernel/result.ts'
import type { ImportFile, ImportFileProblem } from './import.ts'

/** The header's own words; a file may have them in any order, and others beside them. */
export const accountColumns = {
  number: '户号',
  name: '户名',
  address: '用电地址',
  phone: '联系电话',
  identityType: '证件类型',
  identityNumber: '证件号码',
  category: '用电类别',
  voltage: '电压等级',
  capacityKva: '合同容量',
  state: '状态',
  openedDay: '建户日期',
} as const

export const billColumns = {
  id: '账单号',
  accountNumber: '户号',
  period: '电费年月',
  previousReading: '上次示数',
  reading: '本次示数',
  kwh: '电量',
  energy: '应收电费',
  penalty: '违约金',
  paidBefore: '已收',
  dueDay: '交费截止日',
} as const

const columnsOf = { accounts: accountColumns, bills: billColumns } satisfies Record<ImportFile, object>

/** Where each column stands, by the header's word. */
export type Header = { readonly width: number; readonly places: ReadonlyMap<string, number> }

export function readHeader(
  file: ImportFile,
  fields: readonly string[],
): Result<Header, Refusal<'IMPORT_FILE_REFUSED'>> {
  const places = new Map<string, number>()
  const words = fields.map((field) => field.normalize('NFKC').replace(/[\s\uFEFF]/g, ''))
  const wanted: readonly string[] = Object.values(columnsOf[file])
  for (const [place, word] of words.entries()) {
    if (!wanted.includes(word)) continue
    if (places.has(word)) return refuseFile('column-twice', [word])
    places.set(word, place)
  }
  const missing = wanted.filter((word) => !places.has(word))
  return missing.length > 0 ? refuseFile('missing-columns', missing) : accept({ width: words.length, places })
}

/** `missing` names the columns that the problem is about. */
export function refuseFile(
  problem: ImportFileProblem,
  columns: readonly string[] = [],
): Refusal<'IMPORT_FILE_REFUSED'> {
  return refuse('IMPORT_FILE_REFUSED', {
    problem,
    ...(columns.length > 0 && { missing: columns.join('、') }),
  })
}
