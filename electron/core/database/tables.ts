import type { Generated } from 'kysely'

/** The tables as SQL sees them: `migrations/` is the truth, and a test holds this page against it. */
export type Tables = {
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
    closed_at_ms: number | null
    care_streak: Generated<number>
    last_overran: Generated<number>
  }
  counter_pause: {
    id: string
    counter_session_id: string
    reason: string
    started_at_ms: number
    expected_return_at_ms: number
    ended_at_ms: number | null
  }
  service_day: {
    business_day: string
    service_id: string
    last_number: Generated<number>
    waiting: Generated<number>
    waiting_care: Generated<number>
  }
  ticket: {
    id: string
    business_day: string
    service_id: string
    position: number
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
  }
  ticket_event: {
    id: Generated<number>
    ticket_id: string
    type: string
    at_ms: number
    staff_id: string
    counter_id: string | null
    reason: string | null
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
    started_at_ms: number
    started_steady_ms: number
    ended_at_ms: number | null
    ended_steady_ms: number | null
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
    worked_ms: number | null
  }
  timer_event: {
    id: Generated<number>
    transaction_id: string
    type: string
    at_ms: number
    steady_ms: number
    reason: string | null
  }
  account: {
    number: string
    name: string
    address: string
    phone: string
    identity_type: string
    identity_number: string
    category: string
    voltage: string
    capacity_kva: number
    state: string
    opened_day: string
    phone_backwards: string
  }
  bill: {
    id: string
    account_number: string
    period: string
    previous_reading: number
    reading: number
    kwh: number
    energy_fen: number
    penalty_fen: number
    paid_before_fen: number
    due_day: string
  }
  import: {
    id: string
    state: string
    begun_by: string | null
    begun_at_ms: number
    applied_at_ms: number | null
    outcome: string | null
  }
  import_account: {
    number: string
    line: number
    name: string
    address: string
    phone: string
    identity_type: string
    identity_number: string
    category: string
    voltage: string
    capacity_kva: number
    state: string
    opened_day: string
  }
  import_bill: {
    id: string
    line: number
    account_number: string
    period: string
    previous_reading: number
    reading: number
    kwh: number
    energy_fen: number
    penalty_fen: number
    paid_before_fen: number
    due_day: string
  }
  import_mistake: {
    id: Generated<number>
    import_id: string
    file: string
    file_name: string
    line: number
    column_name: string
    reason: string
    value: string
  }
  payment: {
    intent_id: string
    visit_id: string
    transaction_id: string
    account_number: string
    step: string
    lines: string
    due_fen: number
    tendered_fen: number | null
    change_fen: number | null
    cash_count: string | null
    received_read_back_at_ms: number | null
    opened_at_ms: number
    ended_at_ms: number | null
  }
  receipt: {
    id: string
    number: number
    intent_id: string
    terminal_id: string
    incarnation: number
    business_day: string
    taken_at_ms: number
    taken_steady_ms: number
    counter_id: string
    counter_number: number
    staff_id: string
    staff_number: string
    visit_id: string
    transaction_id: string
    account_number: string
    rule_set_version: number
    due_fen: number
    tendered_fen: number
    change_fen: number
    cash_count: string | null
    received_read_back_at_ms: number
    change_read_back_at_ms: number
    change_seq: number
  }
  receipt_line: {
    receipt_id: string
    position: Generated<number>
    kind: string
    account_number: string
    bill_id: string | null
    period: string | null
    amount_fen: number
  }
  drawer_entry: {
    id: Generated<number>
    receipt_id: string
    counter_id: string
    staff_id: string
    business_day: string
    kind: string
    amount_fen: number
    at_ms: number
  }
  receipt_print: {
    receipt_id: string
    copy: Generated<number>
    printed_at_ms: number
    staff_id: string
  }
  change_log: {
    seq: number
    terminal_id: string
    incarnation: number
    type: string
    schema_version: number
    business_day: string
    at_ms: number
    steady_ms: number
    actor: string
    payload: string
    prev_hash: Buffer
    hash: Buffer
  }
  command_log: {
    command_id: string
    procedure: string
    actor: string
    input_hash: Buffer
    result: string
    at_ms: number
  }
}
