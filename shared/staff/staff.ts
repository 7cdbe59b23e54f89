import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { roleSchema } from './role.ts'

/** The number on the badge: what a clerk types to sign in and what the customer sees. */
export const staffNumberSchema = z.string().regex(/^\d{3,8}$/)

/** 4 to 12 digits. Kept only as a salted scrypt hash. */
export const pinSchema = z.string().regex(/^\d{4,12}$/)

export const staffNameSchema = z.string().trim().min(1).max(40)

export const staffMemberSchema = z.object({
  id: idSchema,
  number: staffNumberSchema,
  name: z.string(),
  role: roleSchema,
  active: z.boolean(),
  lockedUntilMs: instantSchema.nullable(),
})
export type StaffMember = Readonly<z.infer<typeof staffMemberSchema>>

/** What a page gets on signing in. The token lives in memory only, on both sides. */
export const sessionSchema = z.object({
  token: z.string(),
  staff: z.object({ id: idSchema, number: staffNumberSchema, name: z.string(), role: roleSchema }),
  /** The counter that this person still occupies, e.g. after a restart. */
  counterId: idSchema.nullable(),
  autoLockMinutes: z.int().positive(),
})
export type Session = Readonly<z.infer<typeof sessionSchema>>
