/** The figures of past days; see `tables.ts`. */
export type ReportTables = {
  kept_day: {
    business_day: string
    dimension: string
    format: number
    from_ms: number
    to_ms: number
    sheets: string
  }
}
