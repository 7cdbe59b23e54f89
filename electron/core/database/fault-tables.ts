/** Declared faults and what they promised; see `tables.ts`. */
export type FaultTables = {}
