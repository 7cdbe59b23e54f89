import type { HallTables } from './hall-tables.ts'
import type { MoneyTables } from './money-tables.ts'

/** The tables as SQL sees them: `migrations/` is the truth, and a test holds these pages against it. */
export type Tables = HallTables & MoneyTables
