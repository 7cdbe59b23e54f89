/** Alarms for the manager; see `tables.ts`. */
export type AlarmTables = {
  alarm: {
    id: string
    kind: string
    subject_id: string
    business_day: string
    counter_id: string | null
    staff_id: string | null
    figures: string
    raised_at_ms: number
    answered_at_ms: number | null
    answered_by: string | null
    answer: string | null
  }
}
