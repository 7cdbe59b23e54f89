/** The manager's pages, in the order of the menu. */
export const pageNames = [
  'board',
  'alarms',
  'responsibilities',
  'hand-offs',
  'faults',
  'closing',
  'opening',
  'calendar',
  'report',
  'applications',
  'receipts',
  'cash',
  'fees',
  'catalogue',
  'import',
  'staff',
  'counters',
  'printers',
  'places',
  'problems',
] as const
export type PageName = (typeof pageNames)[number]
