import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectBefore = statement<{ before: string }>()((param) =>
  sql
    .selectFrom('open_day')
    .select('business_day as day')
    .where('business_day', '<', param.before)
    .orderBy('business_day'),
)

/** Days before this one on which somebody got a ticket or was served, and which nobody has closed; the oldest first. */
export function listOpenDays(reader: Reader, before: BusinessDay): BusinessDay[] {
  return reader.all(selectBefore, { before }).map(({ day }) => day)
}
