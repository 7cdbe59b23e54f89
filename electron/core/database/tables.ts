import type { ContactTables } from './contact-tables.ts'
import type { HandoffTables } from './handoff-tables.ts'
import type { DayTables } from './day-tables.ts'
import type { FaultTables } from './fault-tables.ts'
import type { ProblemTables } from './problem-tables.ts'
import type { ApplicationTables } from './application-tables.ts'
import type { AlarmTables } from './alarm-tables.ts'
import type { HallTables } from './hall-tables.ts'
import type { MoneyTables } from './money-tables.ts'
import type { PrintTables } from './print-tables.ts'
import type { FeeTables } from './fee-tables.ts'
import type { CashTables } from './cash-tables.ts'
import type { ReportTables } from './report-tables.ts'
import type { RestoreTables } from './restore-tables.ts'
import type { ShiftTables } from './shift-tables.ts'

/** The tables as SQL sees them: `migrations/` is the truth, and a test holds these pages against it. */
export type Tables = HallTables &
  MoneyTables &
  ShiftTables &
  CashTables &
  FeeTables &
  PrintTables &
  ContactTables &
  HandoffTables &
  RestoreTables &
  DayTables &
  FaultTables &
  ProblemTables &
  ApplicationTables &
  AlarmTables &
  ReportTables
