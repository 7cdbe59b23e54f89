import { z } from 'zod'
import { deviceNameSchema, pageSizeSchema } from '../api/desktop-bridge.ts'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { anyStaff, counterStaff, managers } from '../staff/role.ts'
import { ownPageSchema, pageSettingSchema } from './page-setting.ts'
import { printerSchema, printJobSchema } from './print-job.ts'

const onJob = { jobId: idSchema }
const acting = ['PRINT_JOB_NOT_FOUND', 'PRINT_JOB_STATE_WRONG'] as const

/** Receipt printers of the counters, and what waits for them. Without a printer a page prints by the browser. */
export const printContract = {
  printers: query(anyStaff).output(z.array(printerSchema)),
  /** The printer of a counter, in place of the one that it had. */
  setPrinter: command(managers, {
    counterId: idSchema,
    name: z.string().trim().min(1).max(30),
    kind: z.enum(['network', 'device']),
    address: z
      .string()
      .trim()
      .regex(/^[\w.:/-]{1,120}$/),
    width: z.enum(['58', '80']),
  })
    .errors(declare(['COUNTER_NOT_FOUND']))
    .output(printerSchema),
  removePrinter: command(managers, { printerId: idSchema })
    .errors(declare(['PRINTER_NOT_FOUND', 'PRINTER_BUSY']))
    .output(printerSchema),
  pageSetting: query(managers).output(pageSettingSchema),
  /** For what the caller prints now. */
  ownPage: query(anyStaff).output(ownPageSchema),
  setPageSize: command(managers, { size: pageSizeSchema.nullable() }).output(pageSettingSchema),
  /** Null: the counter's printer is chosen in the dialogue again. */
  setPagePrinter: command(managers, { counterId: idSchema, deviceName: deviceNameSchema.nullable() })
    .errors(declare(['COUNTER_NOT_FOUND']))
    .output(pageSettingSchema),
  /** Not yet printed or cancelled, and those of the last hour; the newest first. */
  jobs: query(anyStaff).output(z.array(printJobSchema)),
  /** A stuck job once more, marked on paper. */
  again: command(counterStaff, onJob).errors(declare(acting)).output(printJobSchema),
  /** To another printer; marked where the first one had begun it. */
  redirect: command(counterStaff, { ...onJob, printerId: idSchema })
    .errors(declare([...acting, 'PRINTER_NOT_FOUND']))
    .output(printJobSchema),
  cancel: command(counterStaff, onJob).errors(declare(acting)).output(printJobSchema),
}
