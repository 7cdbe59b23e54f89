import type { Generated } from 'kysely'

/** Accounts, payments, receipts and the logs; see `tables.ts`. */
export type MoneyTables = {
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
    search_text: string
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
  import_file: {
    import_id: string
    file: string
    name: string
    rows: number
    repeated: number
    mistakes: number
    mistaken_rows: number
    owed_fen: number
    sha256: string | null
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
    phone_backwards: string
    search_text: string
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
    parts: Generated<string>
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
    shift_id: string
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
    cash_fen: number
    tendered_fen: number
    change_fen: number
    cash_count: string | null
    received_read_back_at_ms: number
    change_read_back_at_ms: number
    reverses_id: string | null
    reversal_cause: string | null
    reversal_reason: string | null
    approved_by: string | null
    change_seq: number
  }
  receipt_line: {
    receipt_id: string
    position: Generated<number>
    kind: string
    account_number: string
    bill_id: string | null
    period: string | null
    fee_code: string | null
    quantity: number | null
    amount_fen: number
  }
  receipt_tender: {
    receipt_id: string
    position: Generated<number>
    means: string
    account_number: string
    reference: string | null
    cheque: string | null
    amount_fen: number
  }
  drawer_entry: {
    id: Generated<number>
    shift_id: string
    kind: string
    receipt_id: string | null
    movement_id: string | null
    counter_id: string
    staff_id: string
    business_day: string
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
    id: Generated<number>
    command_id: string
    procedure: string
    actor: string
    input_hash: Buffer
    result: string
    at_ms: number
  }
}
