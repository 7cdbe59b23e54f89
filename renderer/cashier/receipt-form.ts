import type { Receipt } from '../../shared/cashier/payment.ts'

/** What the acts on a receipt share: they take the place of its dialogue. */
export type ReceiptFormProps = {
  readonly receipt: Receipt
  readonly onBack: () => void
  readonly onDone: () => void
}
