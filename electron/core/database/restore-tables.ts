import type { Generated } from 'kysely'

/** Restore orders (C6); see `tables.ts`. */
export type RestoreTables = {
  restore_order: {
    id: string
    year: number
    number: number
    business_day: string
    account_number: string
    receipt_id: string
    first_contact_id: string
    staff_id: string
    opened_at_ms: number
    due_at_ms: number | null
    unknown_year: number | null
    state: Generated<string>
    hand_off_id: string | null
    ended_at_ms: number | null
  }
  restore_order_event: {
    id: Generated<number>
    restore_order_id: string
    type: string
    by_staff_id: string | null
    at_ms: number
    text: string | null
    person: string | null
  }
}
