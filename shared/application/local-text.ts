import { z } from 'zod'

/** A text that people read, in both languages of the screens. */
export const localTextSchema = z.strictObject({
  zh: z.string().trim().min(1).max(400),
  en: z.string().trim().min(1).max(800),
})
export type LocalText = Readonly<z.infer<typeof localTextSchema>>
