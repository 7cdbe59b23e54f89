/** The hall's days: calendar, opening, closing; see `tables.ts`. */
export type DayTables = {}
