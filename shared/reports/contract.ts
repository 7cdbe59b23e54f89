import { z } from 'zod'
import { query } from '../api/procedure.ts'
import { businessDaySchema } from '../kernel/time.ts'
import { managers } from '../staff/role.ts'
import { dayReportSchema } from './day-report.ts'
import { behindFigureSchema, behindRowSchema } from './behind.ts'
import { figureRowSchema, figureSchema } from './figure-row.ts'
import { dimensionSchema } from './place.ts'
import { daysIn, mostDays } from './range.ts'
import { throughputSchema } from './throughput.ts'

const rangeFields = { from: businessDaySchema, to: businessDaySchema, by: dimensionSchema }
const isFitting = (range: { readonly from: string; readonly to: string }) =>
  range.from <= range.to && daysIn(range) <= mostDays

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
  /**
   * The figures of a range of at most 366 days, and of the same weekdays before. Days that are over come from what is kept of
   * them, which is thrown away with any change of their rows; the present day always comes from the rows.
   */
  throughput: query(managers).input(z.strictObject(rangeFields).refine(isFitting)).output(throughputSchema),
  /**
   * The rows behind a figure of one group, or of all for a key of null, day by day. Where there are more than one answer
   * holds, `nextDay` is the `from` to go on with.
   */
  behind: query(managers)
    .input(
      z
        .strictObject({
          ...rangeFields,
          key: z.string().max(100).nullable(),
          figure: behindFigureSchema,
          limit: z.int().min(1).max(2000).default(500),
        })
        .refine(isFitting),
    )
    .output(z.object({ rows: z.array(behindRowSchema), nextDay: businessDaySchema.nullable() })),
}
