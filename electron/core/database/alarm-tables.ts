/** Alarms for the manager; see `tables.ts`. */
export type AlarmTables = {}
