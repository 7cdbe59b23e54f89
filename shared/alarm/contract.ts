import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { managers } from '../staff/role.ts'
import { alarmSchema } from './alarm.ts'

export const alarmContract = {
  /** Newest first. */
  list: query(managers)
    .input(z.strictObject({ open: z.boolean().default(true), limit: z.int().min(1).max(200).default(100) }))
    .output(z.array(alarmSchema)),
  /** What was done about it, in words. */
  answer: command(managers, { alarmId: idSchema, words: z.string().trim().min(2).max(200) })
    .errors(declare(['ALARM_NOT_FOUND', 'ALARM_ALREADY_ANSWERED']))
    .output(alarmSchema),
}
