import { z } from 'zod'
import { query } from '../api/procedure.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { managers } from '../staff/role.ts'
import { dayReportSchema } from './day-report.ts'
import { figureRowSchema, figureSchema } from './figure-row.ts'

/** L18: the screen, the file and `npm run day` ask here, and every figure is made of the rows that `rows` gives. */
export const reportsContract = {
  day: query(managers)
    .input(z.strictObject({ businessDay: businessDaySchema }))
    .output(dayReportSchema),
  /** The rows behind one figure; `count` is the figure, also when only the first `limit` rows are given. */
  rows: query(managers)
    .input(
      z.strictObject({
        businessDay: businessDaySchema,
        figure: figureSchema,
        limit: z.int().min(1).max(2000).default(500),
      }),
    )
    .output(z.object({ count: z.int().min(0), rows: z.array(figureRowSchema) })),
}
