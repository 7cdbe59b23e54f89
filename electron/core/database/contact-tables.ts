/** First contacts, their corrections, and enquiries; see `tables.ts`. */
export type ContactTables = {}
