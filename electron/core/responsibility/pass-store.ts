import type { ItemKind } from '../../../shared/responsibility/responsibility.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectPassed = statement<{ staffId: string; day: string }>()((param) =>
  sql
    .selectFrom('responsibility_pass')
    .select(['item_kind as kind', 'item_id as id'])
    .where('staff_id', '=', param.staffId)
    .where('business_day', '=', param.day),
)
const insertPass = statement<Pass>()((param) =>
  sql.insertInto('responsibility_pass').values({
    business_day: param.day,
    staff_id: param.staffId,
    item_kind: param.kind,
    item_id: param.id,
    to_staff_id: param.toStaffId,
    reason: param.reason,
    by_staff_id: param.byStaffId,
    at_ms: param.atMs,
  }),
)

type Pass = {
  readonly day: string
  /** Whose it was. */
  readonly staffId: string
  readonly kind: ItemKind
  readonly id: string
  readonly toStaffId: string
  readonly reason: string
  readonly byStaffId: string
  readonly atMs: number
}

export function savePass(writer: Writer, pass: Pass): void {
  writer.run(insertPass, pass)
}

/** What this person settled today, as "kind id". */
export function listSettled(reader: Reader, staffId: string, day: string): ReadonlySet<string> {
  return new Set(reader.all(selectPassed, { staffId, day }).map(({ kind, id }) => `${kind} ${id}`))
}
