import { applicationBegins, applicationStates } from '../../shared/application/application-states.ts'
import { signBegins, signStates } from '../../shared/counter/sign-states.ts'
import { hallDayBegins, hallDayStates } from '../../shared/day/hall-day-states.ts'
import { faultBegins, faultStates } from '../../shared/fault/fault-states.ts'
import { followUpBegins, followUpStates } from '../../shared/followup/follow-up-states.ts'
import { printBegins, printStates } from '../../shared/print/print-states.ts'
import { shiftBegins, shiftStates } from '../../shared/shift/shift-states.ts'
import { handOffBegins, handOffStates } from '../../shared/handoff/hand-off-states.ts'
import { renderStateDiagram, type StateTable } from '../../shared/kernel/state-table.ts'
import { problemBegins, problemStates } from '../../shared/problem/problem-states.ts'
import { restoreBegins, restoreStates } from '../../shared/restore/restore-states.ts'
import { ticketBegins, ticketStates } from '../../shared/queue/ticket-states.ts'
import { transactionBegins, transactionStates } from '../../shared/visit/transaction-states.ts'
import { visitBegins, visitStates } from '../../shared/visit/visit-states.ts'

type Pictured = {
  readonly title: string
  readonly file: string
  readonly table: StateTable<string, string>
  readonly begins: readonly string[]
}

const tables: readonly Pictured[] = [
  { title: 'Ticket 号票', file: 'queue/ticket-states.ts', table: ticketStates, begins: ticketBegins },
  { title: 'Visit 接待', file: 'visit/visit-states.ts', table: visitStates, begins: visitBegins },
  {
    title: 'Transaction 业务',
    file: 'visit/transaction-states.ts',
    table: transactionStates,
    begins: transactionBegins,
  },
  { title: 'Sign 窗口牌', file: 'counter/sign-states.ts', table: signStates, begins: signBegins },
  { title: 'Fault 系统故障', file: 'fault/fault-states.ts', table: faultStates, begins: faultBegins },
  { title: 'Hall day 营业日', file: 'day/hall-day-states.ts', table: hallDayStates, begins: hallDayBegins },
  { title: 'Hand-off 移交', file: 'handoff/hand-off-states.ts', table: handOffStates, begins: handOffBegins },
  {
    title: 'Follow-up 待回复',
    file: 'followup/follow-up-states.ts',
    table: followUpStates,
    begins: followUpBegins,
  },
  { title: 'Print job 打印', file: 'print/print-states.ts', table: printStates, begins: printBegins },
  {
    title: 'Application 用电申请',
    file: 'application/application-states.ts',
    table: applicationStates,
    begins: applicationBegins,
  },
  { title: 'Shift 班次', file: 'shift/shift-states.ts', table: shiftStates, begins: shiftBegins },
  {
    title: 'Restore order 复电单',
    file: 'restore/restore-states.ts',
    table: restoreStates,
    begins: restoreBegins,
  },
  {
    title: 'Problem 系统问题',
    file: 'problem/problem-states.ts',
    table: problemStates,
    begins: problemBegins,
  },
]

/** The page of the state tables, drawn from the very data that the use-cases decide by. */
export function renderStatePage(): string {
  const sections = tables.map(
    ({ title, file, table, begins }) =>
      `## ${title}\n\n[\`shared/${file}\`](../shared/${file})\n\n\`\`\`mermaid\n${renderStateDiagram(table, begins)}\n\`\`\`\n`,
  )
  return [
    '# States\n',
    'Drawn from the tables that the program decides by; `npm run states` draws them anew. What is not in a table cannot be done.\n',
    ...sections,
  ].join('\n')
}
