import { ruleSetSchema, type RuleSet } from '../../../shared/hall/rule-set.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { StaffRef } from '../../../shared/staff/staff-ref.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectRules = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('rule_set')
    .select('rules')
    .where('valid_from_day', '<=', param.day)
    .orderBy('version', 'desc')
    .limit(1),
)
const selectStaff = statement<{ none: null }>()(() =>
  sql.selectFrom('staff').select(['id', 'number', 'name']).orderBy('number'),
)

/** The hall's numbers as they were in force on that day. */
export function readRulesOf(reader: Reader, day: BusinessDay): RuleSet {
  return ruleSetSchema.parse(JSON.parse(reader.first(selectRules, { day })?.rules ?? '{}'))
}

/** By number. */
export function listStaffRefs(reader: Reader): StaffRef[] {
  return reader.all(selectStaff, { none: null })
}
