import { z } from 'zod'
import { idSchema } from '../kernel/ids.ts'
import { staffNumberSchema } from './staff.ts'

/** A person of the hall as pages name them. */
export const staffRefSchema = z.object({ id: idSchema, number: staffNumberSchema, name: z.string() })
export type StaffRef = Readonly<z.infer<typeof staffRefSchema>>
