import { z } from 'zod'
import { documentGroupSchema, sectionSchema } from './kind.ts'

/** What several kinds share, e.g. who applies and how they prove who they are. */
export const partsSchema = z.strictObject({
  sections: z.record(z.string(), sectionSchema),
  documents: z.record(z.string(), documentGroupSchema),
})
export type Parts = Readonly<z.infer<typeof partsSchema>>

const useSchema = z.looseObject({ use: z.string() })
const fileSchema = z.looseObject({
  sections: z.array(z.unknown()),
  documents: z.array(z.unknown()),
})

/**
 * Puts the shared parts in the place of each `{ "use": "identity" }`; what stands beside `use` replaces the part's own. A part
 * that does not exist is left as it stands, so that the schema names it.
 */
export function expandParts(file: unknown, parts: Parts): unknown {
  const parsed = fileSchema.safeParse(file)
  if (!parsed.success) return file
  const { $schema: _, ...rest } = parsed.data
  return {
    ...rest,
    sections: parsed.data.sections.map((each) => expand(each, parts.sections)),
    documents: parsed.data.documents.map((each) => expand(each, parts.documents)),
  }
}

function expand(entry: unknown, parts: Readonly<Record<string, object>>): unknown {
  const used = useSchema.safeParse(entry)
  if (!used.success) return entry
  const { use, ...own } = used.data
  return Object.hasOwn(parts, use) ? { ...parts[use], ...own } : entry
}
