import type { Generated } from 'kysely'

/** Follow-ups and hand-offs; see `tables.ts`. */
export type HandoffTables = {
  follow_up: {
    id: string
    business_day: string
    first_contact_id: string | null
    kind: string
    state: Generated<string>
    owner_staff_id: string
    name: string
    phone: string
    address: string | null
    about: string
    due_at_ms: number
    origin: string
    origin_id: string | null
    promised_by: string
    promised_at_ms: number
    ended_at_ms: number | null
  }
  follow_up_event: {
    id: Generated<number>
    follow_up_id: string
    type: string
    outcome: string | null
    due_at_ms: number | null
    staff_id: string | null
    note: string | null
    by_staff_id: string
    at_ms: number
  }
  handoff_place: {
    id: string
    kind: string
    name_zh: string
    name_en: string
    phone: string | null
    location: string | null
    retired: Generated<number>
    is_repair_post: Generated<number>
  }
  hand_off: {
    id: string
    year: number
    number: number
    business_day: string
    first_contact_id: string
    subject_kind: string
    subject_id: string
    ticket_id: string | null
    state: string
    to_kind: string
    to_id: string
    sender_staff_id: string
    holder_staff_id: string | null
    why: string
    done_so_far: string
    told_customer: string
    customer_name: string | null
    customer_phone: string | null
    offered_at_ms: number
    due_at_ms: number
    outcome: string | null
    ended_at_ms: number | null
  }
  hand_off_event: {
    id: Generated<number>
    hand_off_id: string
    type: string
    by_staff_id: string
    at_ms: number
    text: string | null
    person: string | null
  }
  responsibility_pass: {
    id: Generated<number>
    business_day: string
    staff_id: string
    item_kind: string
    item_id: string
    to_staff_id: string
    reason: string
    by_staff_id: string
    at_ms: number
  }
}
