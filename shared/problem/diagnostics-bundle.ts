import { z } from 'zod'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'

/** What those who mend need to know of the machine at the moment of the report. No personal data. */
export const bundleSchema = z.object({
  madeAtMs: instantSchema,
  program: z.object({
    version: z.string(),
    node: z.string(),
    sqlite: z.string(),
    system: z.string(),
    runningSeconds: z.int().min(0),
    memoryBytes: z.int().min(0),
  }),
  /** Null where the file is too damaged to say. */
  terminal: z.object({
    id: z.string().nullable(),
    incarnation: z.int().nullable(),
    demonstration: z.boolean().nullable(),
    timeZone: z.string().nullable(),
    businessDay: businessDaySchema.nullable(),
    ruleSetVersion: z.int().nullable(),
  }),
  /** The hall's rule numbers, and how the database is set. */
  settings: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.record(z.string(), z.number())]),
  ),
  database: z.object({
    bytes: z.int().min(0),
    schemaVersion: z.int().min(0),
    /** SQLite's quick_check; of a large file only the tables asked all day, and then `isWhole` is false. */
    isSound: z.boolean(),
    isWhole: z.boolean(),
    /** The newest changes, hash by hash; `brokenAt` is the first that does not fit, null when all do or none is known. */
    chain: z.object({
      from: z.int().min(0),
      to: z.int().min(0),
      brokenAt: z.int().nullable(),
      isReadable: z.boolean(),
    }),
  }),
  disk: z.object({ freeBytes: z.int().min(0).nullable() }),
  /** Oldest first, personal data removed. */
  log: z.array(z.string()),
})
export type DiagnosticsBundle = Readonly<z.infer<typeof bundleSchema>>
