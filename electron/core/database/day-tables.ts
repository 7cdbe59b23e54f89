import type { Generated } from 'kysely'

/** The hall's days: calendar, opening, closing; see `tables.ts`. */
export type DayTables = {
  opening_hours: {
    version: number
    valid_from_day: string
    week: string
    closed_on_holidays: number
    make_up_spans: string | null
    reason: string
    staff_id: string
    at_ms: number
  }
  day_exception: {
    id: Generated<number>
    day: string
    spans: string | null
    reason: string
    staff_id: string
    at_ms: number
  }
  public_year: {
    id: Generated<number>
    year: number
    days: string
    reason: string
    staff_id: string
    at_ms: number
  }
  hall_day_act: {
    id: Generated<number>
    business_day: string
    act: string
    until_ms: number | null
    reason: string
    staff_id: string
    at_ms: number
  }
  open_day: {
    business_day: string
  }
  expected_counters: {
    id: Generated<number>
    business_day: string
    counter_ids: string
    staff_id: string
    at_ms: number
  }
  day_check: {
    id: Generated<number>
    business_day: string
    counter_id: string
    check_name: string
    made_by: string
    ok: number
    finding: string | null
    figures: string
    note: string | null
    staff_id: string
    at_ms: number
  }
  write_probe: {
    id: number
    token: string
  }
  closing_statement: {
    business_day: string
    edition: number
    content: string
    hash: string
    staff_id: string
    at_ms: number
  }
}
