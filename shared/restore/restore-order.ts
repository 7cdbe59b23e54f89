import { z } from 'zod'
import { accountNumberSchema } from '../account/account.ts'
import { handOffStateSchema } from '../handoff/hand-off.ts'
import { idSchema } from '../kernel/ids.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** See `restore-states.ts`. */
export const restoreStateSchema = z.enum(['open', 'restored', 'withdrawn'])

export const restoreEventSchema = z.object({
  /** `due-set`: the calendar was entered after the order had opened. */
  type: z.enum(['opened', 'handed-off', 'due-set', 'restored', 'withdrawn']),
  /** Null when nobody in person did it. */
  by: staffRefSchema.nullable(),
  atMs: instantSchema,
  text: z.string().nullable(),
  /** Who over there said that the supply is back. */
  person: z.string().nullable(),
})
export type RestoreEvent = Readonly<z.infer<typeof restoreEventSchema>>

/** C6: an account cut off for arrears has paid them all, and its supply must be back within a working day. */
export const restoreOrderSchema = z.object({
  id: idSchema,
  /** "复2026-0001": gap-free for the year. */
  number: z.string(),
  businessDay: businessDaySchema,
  accountNumber: accountNumberSchema,
  /** As the account has them; the phone may be missing. */
  customer: z.object({ name: z.string(), phone: z.string(), address: z.string() }),
  /** The receipt that paid the last of the arrears. */
  receiptId: idSchema,
  firstContactId: idSchema,
  /** Who took the payment. */
  clerk: staffRefSchema,
  /** Who answers for it at this moment: by its hand-off, and the clerk where there is none. */
  responsible: staffRefSchema,
  state: restoreStateSchema,
  openedAtMs: instantSchema,
  /** Null while the calendar of `unknownYear` is not entered: a deadline is never guessed. */
  dueAtMs: instantSchema.nullable(),
  unknownYear: z.int().nullable(),
  /** To the repair post; null while there is none. */
  handOff: z.object({ id: idSchema, number: z.string(), state: handOffStateSchema }).nullable(),
  events: z.array(restoreEventSchema),
})
export type RestoreOrder = Readonly<z.infer<typeof restoreOrderSchema>>

export function restoreNumber(year: number, number: number): string {
  return `复${year}-${String(number).padStart(4, '0')}`
}
