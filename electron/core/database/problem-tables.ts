/** Problems reported with the system; see `tables.ts`. */
export type ProblemTables = {}
