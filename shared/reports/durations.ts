import { z } from 'zod'

const ms = z.int().min(0)

/** A handful of durations in figures; those of none are null. */
export const durationsSchema = z.object({
  count: z.int().min(0),
  totalMs: ms,
  meanMs: ms.nullable(),
  medianMs: ms.nullable(),
  /** Nine of ten are no longer. */
  p90Ms: ms.nullable(),
  longestMs: ms.nullable(),
})
export type Durations = Readonly<z.infer<typeof durationsSchema>>

/** Mean and median rounded to whole milliseconds; the 90th percentile is one of the durations (nearest rank). */
export function summarize(durations: readonly number[]): Durations {
  const sorted = durations.toSorted((a, b) => a - b)
  const count = sorted.length
  const totalMs = sorted.reduce((total, each) => total + each, 0)
  const at = (place: number) => sorted[Math.min(count - 1, place)] ?? 0
  if (count === 0) return { count, totalMs, meanMs: null, medianMs: null, p90Ms: null, longestMs: null }
  return {
    count,
    totalMs,
    meanMs: Math.round(totalMs / count),
    medianMs: Math.round((at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2),
    p90Ms: at(Math.ceil(count * 0.9) - 1),
    longestMs: at(count - 1),
  }
}
