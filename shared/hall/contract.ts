import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { phoneSchema } from '../followup/follow-up.ts'
import { anyStaff, managers } from '../staff/role.ts'
import { pinSchema, staffNameSchema, staffNumberSchema } from '../staff/staff.ts'
import { calendarContract } from './calendar-contract.ts'
import {
  counterNumberSchema,
  hallConfigurationSchema,
  hallNameSchema,
  hallStatusSchema,
  serviceLetterSchema,
  timeZoneSchema,
} from './hall.ts'

const serviceName = z.string().trim().min(1).max(20)

export const setUpFields = {
  hallName: hallNameSchema,
  timeZone: timeZoneSchema,
  services: z
    .array(
      z.strictObject({
        letter: serviceLetterSchema,
        nameZh: serviceName,
        nameEn: serviceName,
        defaultKindId: z.string().max(40),
      }),
    )
    .min(1)
    .max(12),
  counters: z
    .array(
      z.strictObject({ number: counterNumberSchema, serviceLetters: z.array(serviceLetterSchema).min(1) }),
    )
    .min(1)
    .max(40),
  manager: z.strictObject({ number: staffNumberSchema, name: staffNameSchema, pin: pinSchema }),
}
export const setUpSchema = z.strictObject(setUpFields)
/** Everything an empty hall needs before its first day; the first manager is an administrator's equal only in number, not in role. */
export type SetUp = Readonly<z.infer<typeof setUpSchema>>

export const hallContract = {
  status: query('public').output(hallStatusSchema),
  /** Once, in an empty hall; the first person is manager and there is no default account. */
  setUp: command('public', setUpFields)
    .errors(
      declare([
        'HALL_ALREADY_SET_UP',
        'SERVICE_LETTER_TWICE',
        'COUNTER_NUMBER_TWICE',
        'SERVICE_NOT_FOUND',
        'TRANSACTION_KIND_NOT_FOUND',
      ]),
    )
    .output(hallStatusSchema),
  configuration: query(anyStaff).output(hallConfigurationSchema),
  phone: query(anyStaff).output(z.object({ phone: phoneSchema.nullable() })),
  /** On what customers take home; null takes it away. */
  setPhone: command(managers, { phone: phoneSchema.nullable() }).output(
    z.object({ phone: phoneSchema.nullable() }),
  ),
  ...calendarContract,
}
