import type { Generated } from 'kysely'

/** Shifts at the cash drawers; see `tables.ts`. */
export type ShiftTables = {
  shift: {
    id: string
    number: number
    business_day: string
    counter_id: string
    staff_id: string
    opened_at_ms: number
    float_count: string
    float_fen: number
    left_before_fen: number | null
    difference_reason: string | null
    taken_over_from: string | null
  }
  shift_movement: {
    id: string
    number: number
    shift_id: string
    kind: string
    amount_fen: number
    reason: string
    receiver: string
    staff_id: string
    at_ms: number
  }
  shift_count: {
    shift_id: string
    position: Generated<number>
    pieces: string
    counted_fen: number
    drawer_entry_id: number
    at_ms: number
  }
  shift_close: {
    shift_id: string
    closed_at_ms: number
    expected_fen: number
    counted_fen: number
    over_short_fen: number
    account: string | null
    left_fen: number
  }
  shift_signature: {
    shift_id: string
    staff_id: string
    words: string
    at_ms: number
  }
}
