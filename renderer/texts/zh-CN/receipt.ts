import { receiptWords, type ReceiptWords } from '../../../shared/print/receipt-words.ts'

export const receipt = receiptWords
export type ReceiptTexts = ReceiptWords
