/** The manager's pages, in the order of the menu. */
export const pageNames = [
  'board',
  'alarms',
  'faults',
  'closing',
  'opening',
  'calendar',
  'receipts',
  'import',
  'staff',
  'counters',
] as const
export type PageName = (typeof pageNames)[number]
