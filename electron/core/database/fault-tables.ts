/** Declared faults and what they promised; see `tables.ts`. */
export type FaultTables = {
  fault: {
    id: string
    business_day: string
    scope: string
    counter_id: string | null
    state: string
    cause: string
    declared_by: string
    declared_at_ms: number
    declared_steady_ms: number
    expected_end_at_ms: number | null
    expected_end_steady_ms: number | null
    became_long_at_ms: number | null
    ended_at_ms: number | null
    ended_steady_ms: number | null
    ended_by: string | null
    end_note: string | null
  }
  fault_promise: {
    follow_up_id: string
    fault_id: string
    ticket_id: string
    promised_at_ms: number
  }
  fault_note: {
    id: string
    fault_id: string
    text: string
    staff_id: string
    noted_at_ms: number
    settled_how: string | null
    settled_by: string | null
    settled_at_ms: number | null
  }
}
