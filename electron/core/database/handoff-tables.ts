/** Hand-offs and follow-ups; see `tables.ts`. */
export type HandoffTables = {}
