import { z } from 'zod'
import { accountNumberSchema } from '../account/account.ts'
import { feeCodeSchema } from '../fee/fee.ts'

/** A fee of the catalogue that an accepted application costs, by the unit, for its account. */
export const feeDueSchema = z.object({
  code: feeCodeSchema,
  quantity: z.int().positive(),
  accountNumber: accountNumberSchema,
})
export type FeeDue = Readonly<z.infer<typeof feeDueSchema>>
