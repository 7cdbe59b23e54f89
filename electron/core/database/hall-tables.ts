import type { Generated, GeneratedAlways } from 'kysely'

/** The hall, its people, the queue and the visits; see `tables.ts`. */
export type HallTables = {
  terminal: {
    id: string
    incarnation: number
    demonstration: number
    created_at_ms: number
  }
  clock_step: {
    id: Generated<number>
    noticed_at_ms: number
    step_ms: number
  }
  hall_phone: {
    position: Generated<number>
    phone: string | null
    staff_id: string
    at_ms: number
  }
  hall: {
    id: string
    name: string
    time_zone: string
    set_up_at_ms: number
  }
  rule_set: {
    version: number
    valid_from_day: string
    rules: string
    created_at_ms: number
  }
  transaction_kind: {
    id: string
    name_zh: string
    name_en: string
    limit_seconds: number
    position: number
  }
  service: {
    id: string
    letter: string
    name_zh: string
    name_en: string
    default_kind_id: string
    position: number
  }
  counter: {
    id: string
    number: number
  }
  counter_service: {
    counter_id: string
    service_id: string
  }
  staff: {
    id: string
    number: string
    name: string
    role: string
    active: number
    pin_salt: Buffer
    pin_hash: Buffer
    failed_attempts: Generated<number>
    locked_until_ms: number | null
    created_at_ms: number
  }
  counter_session: {
    id: string
    counter_id: string
    staff_id: string
    opened_at_ms: number
    opened_steady_ms: number
    closed_at_ms: number | null
    closed_steady_ms: number | null
    care_streak: Generated<number>
    last_overran: Generated<number>
  }
  counter_pause: {
    id: string
    counter_session_id: string
    business_day: string
    reason: string
    started_at_ms: number
    started_steady_ms: number
    expected_return_at_ms: number
    expected_return_steady_ms: number
    approved_by: string | null
    ended_at_ms: number | null
    ended_steady_ms: number | null
  }
  service_day: {
    business_day: string
    service_id: string
    last_number: Generated<number>
    waiting: Generated<number>
    waiting_targeted: Generated<number>
    waiting_handed_off: Generated<number>
    waiting_care: Generated<number>
    recent_ms: number | null
  }
  ticket: {
    position: Generated<number>
    id: string
    business_day: string
    service_id: string
    label: string
    care: string
    state: string
    issued_at_ms: number
    issued_steady_ms: number
    called_at_ms: number | null
    called_steady_ms: number | null
    recall_count: Generated<number>
    missed_steady_ms: number | null
    ended_at_ms: number | null
    counter_id: string | null
    handed_off: Generated<number>
    target_counter_id: string | null
    target_staff_id: string | null
    target_id: GeneratedAlways<string | null>
    rank: GeneratedAlways<number>
    first_contact_id: string | null
  }
  ticket_event: {
    id: Generated<number>
    ticket_id: string
    type: string
    at_ms: number
    steady_ms: number
    staff_id: string
    counter_id: string | null
    reason: string | null
    sent_to: string | null
    sent_to_id: string | null
  }
  call: {
    id: Generated<number>
    business_day: string
    ticket_id: string
    counter_id: string
    called_at_ms: number
    recall: number
    apology: number
  }
  visit: {
    id: string
    business_day: string
    counter_id: string
    counter_session_id: string
    staff_id: string
    ticket_id: string | null
    first_contact_id: string
    state: Generated<string>
    started_at_ms: number
    started_steady_ms: number
    parked_at_ms: number | null
    parked_steady_ms: number | null
    park_reason: string | null
    parked_ms: Generated<number>
    ended_at_ms: number | null
    ended_steady_ms: number | null
  }
  visit_event: {
    id: Generated<number>
    visit_id: string
    type: string
    at_ms: number
    steady_ms: number
    staff_id: string
    counter_id: string
    reason: string | null
  }
  visit_transaction: {
    id: string
    visit_id: string
    position: number
    kind_id: string
    limit_seconds: number
    state: string
    hold_reason: string | null
    outcome: string | null
    overrun_reason: string | null
    quantity: Generated<number>
    explained: string | null
    explained_text: string | null
    worked_ms: number | null
    held_ms: number | null
    parked_ms: number | null
  }
  timer_event: {
    id: Generated<number>
    transaction_id: string
    type: string
    at_ms: number
    steady_ms: number
    reason: string | null
  }
}
