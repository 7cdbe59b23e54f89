import { z } from 'zod'
import { pinSchema, staffNumberSchema } from './staff.ts'

/** A manager's number and PIN, typed at the clerk's desk where a rule wants the manager. The PIN is kept nowhere. */
export const approvalSchema = z.strictObject({ number: staffNumberSchema, pin: pinSchema })
export type Approval = Readonly<z.infer<typeof approvalSchema>>
