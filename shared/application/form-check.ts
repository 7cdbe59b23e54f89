import { z } from 'zod'
import { answerMistakeCodes } from './check-answer.ts'
import { guardSchema } from './kind.ts'

/** `AnswerMistake` on its way to the page: its code and the figure that its words need. */
const answerMistakeSchema = z.object({
  code: z.enum(answerMistakeCodes),
  least: z.number().exactOptional(),
  most: z.number().exactOptional(),
  day: z.string().exactOptional(),
  line: z.int().exactOptional(),
})

/** Everything that stands between a form and its acceptance, each by name. */
export const formCheckSchema = z.object({
  fields: z.array(z.object({ field: z.string(), mistake: answerMistakeSchema })),
  documents: z.array(
    z.object({ group: z.string(), code: z.enum(['MISSING', 'ORIGINAL_NOT_SEEN', 'COPIES_MISSING']) }),
  ),
  /** Groups of `documents` that may follow after acceptance (容缺). */
  mayFollow: z.array(z.string()),
  refusals: z.array(guardSchema),
  notes: z.array(guardSchema),
})
export type FormCheck = Readonly<z.infer<typeof formCheckSchema>>
