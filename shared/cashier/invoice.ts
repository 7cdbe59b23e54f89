import { z } from 'zod'

/** What a later electronic invoice (数电发票) needs of its buyer; personal data, it stays on this machine. */
export const invoiceSchema = z.strictObject({
  buyer: z.string().trim().min(2).max(60),
  /** GB 32100-2015 for a company; null for a person. */
  taxNumber: z.string().trim().toUpperCase().length(18).nullable(),
  /** Phone or mailbox to which it is sent. */
  contact: z.string().trim().min(5).max(60).nullable(),
})
export type Invoice = Readonly<z.infer<typeof invoiceSchema>>
