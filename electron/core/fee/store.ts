import { feeOn, type Fee } from '../../../shared/fee/fee.ts'
import { fen, type Fen } from '../../../shared/kernel/money.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'

export type FeeVersion = Omit<Fee, 'publishedBy' | 'publishedAtMs'>

const versions = sql.selectFrom('fee_version').selectAll()
const selectAll = statement<{ none: null }>()(() => versions.orderBy('valid_from', 'desc').orderBy('code'))
const selectOf = statement<{ code: string }>()((param) => versions.where('code', '=', param.code))
const insertVersion = statement<{
  code: string
  validFrom: string
  nameZh: string
  nameEn: string
  unitZh: string
  unitEn: string
  amount: number | null
  standard: string
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('fee_version').values({
    code: param.code,
    valid_from: param.validFrom,
    name_zh: param.nameZh,
    name_en: param.nameEn,
    unit_zh: param.unitZh,
    unit_en: param.unitEn,
    amount_fen: param.amount,
    standard: param.standard,
    staff_id: param.staffId,
    at_ms: param.atMs,
  }),
)

/** Every version, the newest day first. */
export function listVersions(reader: Reader): Fee[] {
  return reader.all(selectAll, { none: null }).map((row) => toFee(reader, row))
}

export function listVersionsOf(reader: Reader, code: string): Fee[] {
  return reader.all(selectOf, { code }).map((row) => toFee(reader, row))
}

/** F7: what may be charged under this code on this day. */
export function findFee(
  reader: Reader,
  code: string,
  day: BusinessDay,
): (Fee & { readonly amount: Fen }) | undefined {
  return feeOn(listVersionsOf(reader, code), day)
}

/** All that may be charged on this day, by code. */
export function listFees(reader: Reader, day: BusinessDay): Fee[] {
  const all = listVersions(reader)
  return [...new Set(all.map(({ code }) => code))].toSorted().flatMap((code) => {
    const fee = feeOn(
      all.filter((each) => each.code === code),
      day,
    )
    return fee === undefined ? [] : [fee]
  })
}

export function saveVersion(
  writer: Writer,
  version: FeeVersion & { readonly staffId: string; readonly atMs: number },
): void {
  writer.run(insertVersion, version)
}

type Row = {
  code: string
  valid_from: string
  name_zh: string
  name_en: string
  unit_zh: string
  unit_en: string
  amount_fen: number | null
  standard: string
  staff_id: string
  at_ms: number
}

function toFee(reader: Reader, row: Row): Fee {
  return {
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    unitZh: row.unit_zh,
    unitEn: row.unit_en,
    amount: row.amount_fen === null ? null : fen(row.amount_fen),
    validFrom: row.valid_from,
    standard: row.standard,
    publishedBy: loadStaffRef(reader, row.staff_id),
    publishedAtMs: row.at_ms,
  }
}
