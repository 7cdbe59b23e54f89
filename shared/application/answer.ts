import { z } from 'zod'

/** One line of the load list (用电设备清单): whole watts a piece. */
export const loadSchema = z.strictObject({
  name: z.string().max(40),
  watts: z.int().min(0).max(100_000_000),
  count: z.int().min(0).max(100_000),
})
export type Load = Readonly<z.infer<typeof loadSchema>>

export const mostLoads = 200
export const longestAnswer = 500

/** As it stands in the field: text for every type but the load list, also a wrong or unfinished one. */
export const answerSchema = z.union([z.string().max(longestAnswer), z.array(loadSchema).max(mostLoads)])
export type Answer = z.infer<typeof answerSchema>
export type Answers = Readonly<Record<string, Answer | undefined>>

/** In whole watts. */
export function sumOfLoads(loads: readonly Load[]): number {
  return loads.reduce((sum, { watts, count }) => sum + watts * count, 0)
}
