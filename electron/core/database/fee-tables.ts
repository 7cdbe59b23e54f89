/** The catalogue of fees; see `tables.ts`. */
export type FeeTables = {
  fee_version: {
    code: string
    valid_from: string
    name_zh: string
    name_en: string
    unit_zh: string
    unit_en: string
    amount_fen: number | null
    standard: string
    staff_id: string
    at_ms: number
  }
  fee_waiver: {
    id: string
    intent_id: string
    business_day: string
    fee_code: string
    quantity: number
    amount_fen: number
    reason: string
    staff_id: string
    approved_by: string
    at_ms: number
  }
}
