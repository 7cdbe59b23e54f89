import type { Generated } from 'kysely'

/** The catalogue of kinds and applications (F1-F8); see `tables.ts`. */
export type ApplicationTables = {
  kind_version: {
    kind: string
    version: number
    valid_from: string
    definition: string
    sha256: Buffer
    origin: string
    loaded_at_ms: number
  }
  kind_mistake: {
    file: string
    mistakes: string
  }
  application: {
    id: string
    business_day: string
    kind: string
    kind_version: number
    account_number: string | null
    state: Generated<string>
    first_contact_id: string
    visit_id: string | null
    staff_id: string
    opened_by: string
    opened_at_ms: number
    step: string | null
    is_assisted: number
    shows_personal: Generated<number>
    copied_from: string | null
    channel: string
    caller_number: string | null
    called_at_ms: number | null
    search_name: string | null
    search_phone: string | null
    salt: Buffer
    number_day: string | null
    number: number | null
    accepted_at_ms: number | null
    accepted_by: string | null
    promised_day: string | null
    unknown_year: number | null
    hand_off_id: string | null
    connected_at_ms: number | null
    archived_at_ms: number | null
    return_visit_day: string | null
    feedback: string | null
    ended_at_ms: number | null
    end_words: string | null
  }
  application_answer: {
    application_id: string
    field: string
    answer: string
    staff_id: string
    at_ms: number
  }
  application_document: {
    application_id: string
    group_id: string
    option_id: string
    copies: number
    original_seen: number
    staff_id: string
    at_ms: number
  }
  application_mark: {
    application_id: string
    target: string
    verdict: string
    reason: string | null
    staff_id: string
    at_ms: number
  }
  application_notice: {
    id: string
    application_id: string
    number: number
    items: string
    is_our_fault: number
    staff_id: string
    at_ms: number
  }
  application_gap: {
    application_id: string
    group_id: string
    due_day: string | null
    closed_at_ms: number | null
    closed_by: string | null
  }
  application_correction: {
    id: string
    application_id: string
    field: string
    answer_before: string
    answer_after: string
    reason: string
    staff_id: string
    at_ms: number
  }
  application_event: {
    id: Generated<number>
    application_id: string
    type: string
    by_staff_id: string | null
    at_ms: number
    about: string | null
    text: string | null
    source: string | null
  }
  attachment: {
    id: string
    application_id: string
    group_id: string
    sha256: string
    bytes: number
    media_type: string
    name: string
    staff_id: string
    at_ms: number
    removed_at_ms: number | null
  }
  quick_kind: {
    place: number
    kind: string
  }
  shown_briefing: {
    visit_id: string
    kind: string
  }
  application_told: {
    reference: string
    application_id: string
    at_ms: number
  }
  personal_look: {
    id: string
    application_id: string
    reason: string
    staff_id: string
    at_ms: number
  }
}
