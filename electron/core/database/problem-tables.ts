import type { Generated } from 'kysely'

/** Problems with the system; see `tables.ts`. */
export type ProblemTables = {
  problem: {
    id: string
    business_day: string
    day_number: number
    state: string
    urgency: string
    happened: string
    doing: string
    finder_staff_id: string
    counter_id: string | null
    reported_at_ms: number
    passed_on_to: string | null
    reference: string | null
    close_due_at_ms: number | null
    bundle: string
  }
  problem_event: {
    id: Generated<number>
    problem_id: string
    act: string | null
    state: string
    staff_id: string
    at_ms: number
    note: string | null
    passed_on_to: string | null
    reference: string | null
  }
}
