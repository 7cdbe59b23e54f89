import type { Generated } from 'kysely'

/** First contacts, their corrections, and enquiries; see `tables.ts`. */
export type ContactTables = {
  first_contact: {
    id: string
    business_day: string
    staff_id: string
    responsible_staff_id: string
    source: string
    care: string
    wanted: string | null
    told: string | null
    ticket_id: string | null
    opened_at_ms: number
    open_matters: Generated<number>
    closed_at_ms: number | null
    closed_how: string | null
  }
  first_contact_correction: {
    id: Generated<number>
    first_contact_id: string
    staff_id: string
    reason: string
    by_staff_id: string
    at_ms: number
  }
}
