import { ruleSetSchema, type RuleSet } from '../../../shared/hall/rule-set.ts'
import { businessDayOf, type BusinessDay, type Moment } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

/** What nearly every rule needs to know of the hall. */
export type HallFacts = {
  readonly hall: { readonly id: string; readonly name: string; readonly timeZone: string }
  readonly businessDay: BusinessDay
  readonly rules: RuleSet
  readonly ruleSetVersion: number
}

const selectHall = statement<{ none: null }>()(() =>
  sql.selectFrom('hall').select(['id', 'name', 'time_zone as timeZone']),
)
const selectRules = statement<{ day: string }>()((param) =>
  sql
    .selectFrom('rule_set')
    .select(['version', 'rules'])
    .where('valid_from_day', '<=', param.day)
    .orderBy('version', 'desc')
    .limit(1),
)

const parsed = new Map<string, RuleSet>()

/** Undefined in a hall that is not set up. */
export function findHallFacts(reader: Reader, at: Moment): HallFacts | undefined {
  const hall = reader.first(selectHall, { none: null })
  if (hall === undefined) return undefined
  const businessDay = businessDayOf(at.atMs, hall.timeZone)
  const row = reader.first(selectRules, { day: businessDay })
  return { hall, businessDay, rules: parseRules(row?.rules ?? '{}'), ruleSetVersion: row?.version ?? 0 }
}

function parseRules(text: string): RuleSet {
  let rules = parsed.get(text)
  if (rules === undefined) {
    rules = ruleSetSchema.parse(JSON.parse(text))
    parsed.clear()
    parsed.set(text, rules)
  }
  return rules
}
