import { z } from 'zod'
import { customerNameSchema, phoneSchema } from '../followup/follow-up.ts'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'

const promise = { name: customerNameSchema, phone: phoneSchema, dueAtMs: instantSchema }
const promisedOrLeft = [
  z.strictObject({ kind: z.literal('appointment'), ...promise }),
  z.strictObject({ kind: z.literal('call-back'), ...promise }),
  z.strictObject({ kind: z.literal('left') }),
] as const

/** P3: what a manager settles with one who still waits at closing time. Never "served" (L15). */
export const settlementSchema = z.discriminatedUnion('kind', [
  /** Goes on waiting, for this person alone. */
  z.strictObject({ kind: z.literal('served-by'), staffId: idSchema }),
  ...promisedOrLeft,
])
export type Settlement = Readonly<z.infer<typeof settlementSchema>>

/** What becomes of a visit that nobody can bring to its end any more, e.g. after a crash: its matter is not done. */
export const visitSettlementSchema = z.discriminatedUnion('kind', promisedOrLeft)
export type VisitSettlement = Readonly<z.infer<typeof visitSettlementSchema>>
