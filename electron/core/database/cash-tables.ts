import type { Generated } from 'kysely'

/** What stands around the receipts; see `tables.ts`. */
export type CashTables = {
  cheque_return: {
    id: string
    number: number
    intent_id: string
    amount_fen: number
    cheque: string
    mistakes: string
    staff_id: string
    at_ms: number
  }
  cheque_payee: {
    position: Generated<number>
    name: string
    staff_id: string
    at_ms: number
  }
  reversal_request: {
    receipt_id: string
    hand_off_id: string
    reason: string
    staff_id: string
    at_ms: number
  }
  receipt_invoice: {
    receipt_id: string
    buyer: string
    tax_number: string | null
    contact: string | null
    staff_id: string
    at_ms: number
  }
}
