import { z } from 'zod'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { instantSchema } from '../kernel/time.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'

/** `network`: host or host:port, 9100 without one; `device`: a path such as /dev/usb/lp0. */
export const printerSchema = z.object({
  id: idSchema,
  name: z.string(),
  kind: z.enum(['network', 'device']),
  address: z.string(),
  width: z.enum(['58', '80']),
  /** Receipts and slips of this counter; each counter has one at most. */
  counterNumber: counterNumberSchema,
})
export type Printer = Readonly<z.infer<typeof printerSchema>>

/** See `print-states.ts`. */
export const printStateSchema = z.enum(['waiting', 'sending', 'printed', 'stuck', 'cancelled'])
export type PrintState = z.infer<typeof printStateSchema>

/** Why a printer took nothing, or not all. */
export const printTroubleSchema = z.enum(['off', 'paper-out', 'broken-off', 'interrupted'])
export type PrintTrouble = z.infer<typeof printTroubleSchema>

export const printJobSchema = z.object({
  id: idSchema,
  title: z.string(),
  printer: printerSchema,
  state: printStateSchema,
  trouble: printTroubleSchema.nullable(),
  /** Printed again after it was begun once: marked on paper. */
  isRepeat: z.boolean(),
  by: staffRefSchema,
  createdAtMs: instantSchema,
})
export type PrintJob = Readonly<z.infer<typeof printJobSchema>>
