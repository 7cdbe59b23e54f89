import { z } from 'zod'
import { applicationHitSchema } from '../application/application.ts'
import { firstContactSchema } from '../contact/first-contact.ts'
import { followUpSchema } from '../followup/follow-up.ts'
import { handOffSchema } from '../handoff/hand-off.ts'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { ticketLabelSchema } from '../queue/ticket.ts'
import { restoreOrderSchema } from '../restore/restore-order.ts'

/** What makes it this person's: to take up, to do, back again, to tell, promised, to be restored (C6), being filled in or followed up as an application (F2, F3), or asked first (H1–H3). */
export const stageSchema = z.enum([
  'to-accept',
  'held',
  'returned',
  'sent',
  'to-tell',
  'promised',
  'to-restore',
  'in-hand',
  'to-follow-up',
  'first-contact',
])
export type Stage = z.infer<typeof stageSchema>

const common = {
  id: idSchema,
  stage: stageSchema,
  firstContactId: idSchema.nullable(),
  ticketLabel: ticketLabelSchema.nullable(),
  wanted: z.string().nullable(),
  /** Null where nothing is due: an open first contact. */
  dueAtMs: instantSchema.nullable(),
  overdue: z.boolean(),
  /** L5: must be passed on, or kept by name, before the person signs off. */
  mustSettle: z.boolean(),
}

export const responsibilitySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hand-off'), ...common, handOff: handOffSchema }),
  z.object({ kind: z.literal('follow-up'), ...common, followUp: followUpSchema }),
  z.object({ kind: z.literal('restore-order'), ...common, order: restoreOrderSchema }),
  z.object({ kind: z.literal('application'), ...common, application: applicationHitSchema }),
  z.object({ kind: z.literal('contact'), ...common, contact: firstContactSchema }),
])
export type Responsibility = Readonly<z.infer<typeof responsibilitySchema>>

export const responsibilityCountsSchema = z.object({
  open: z.int().min(0),
  toAccept: z.int().min(0),
  overdue: z.int().min(0),
})
export type ResponsibilityCounts = Readonly<z.infer<typeof responsibilityCountsSchema>>

export const itemKindSchema = z.enum(['contact', 'hand-off', 'follow-up', 'restore-order', 'application'])
export type ItemKind = z.infer<typeof itemKindSchema>

/** Overdue ones first come by their due time anyway; what has none comes last, the oldest first. */
export function byDue(one: Pick<Responsibility, 'dueAtMs'>, other: Pick<Responsibility, 'dueAtMs'>): number {
  return (one.dueAtMs ?? Number.MAX_SAFE_INTEGER) - (other.dueAtMs ?? Number.MAX_SAFE_INTEGER)
}
