import { paperSchema, type Paper } from '../../../shared/print/paper.ts'
import type { PrintJob, PrintState, PrintTrouble } from '../../../shared/print/print-job.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { loadStaffRef } from '../staff/index.ts'
import { findPrinter } from './printer-store.ts'

const jobs = sql.selectFrom('print_job').selectAll()
const selectById = statement<{ id: string }>()((param) => jobs.where('id', '=', param.id))
const selectShown = statement<{ sinceMs: number }>()((param) =>
  jobs
    .where((each) =>
      each.or([
        each('state', 'in', ['waiting', 'sending', 'stuck']),
        each('created_at_ms', '>=', param.sinceMs),
      ]),
    )
    .orderBy('position', 'desc')
    .limit(100),
)
/** The oldest that may be tried, of printers that are not at work: so each prints in the order of the payments. */
const selectNext = statement<{ atMs: number }>()((param) =>
  jobs
    .where('state', '=', 'waiting')
    .where('next_try_ms', '<=', param.atMs)
    .where(
      'printer_id',
      'not in',
      sql.selectFrom('print_job').select('printer_id').where('state', '=', 'sending'),
    )
    .orderBy('position')
    .limit(1),
)
const selectSending = statement<{ none: null }>()(() => jobs.where('state', '=', 'sending'))
const selectOpenOf = statement<{ printerId: string }>()((param) =>
  jobs
    .where('printer_id', '=', param.printerId)
    .where('state', 'in', ['waiting', 'sending', 'stuck'])
    .limit(1),
)
const insertJob = statement<{
  id: string
  title: string
  paper: string
  printerId: string
  staffId: string
  atMs: number
}>()((param) =>
  sql.insertInto('print_job').values({
    id: param.id,
    title: param.title,
    paper: param.paper,
    printer_id: param.printerId,
    state: 'waiting',
    trouble: null,
    is_repeat: 0,
    next_try_ms: 0,
    staff_id: param.staffId,
    created_at_ms: param.atMs,
  }),
)
const updateJob = statement<{
  id: string
  state: string
  trouble: string | null
  isRepeat: number
  printerId: string
  nextTryMs: number
}>()((param) =>
  sql
    .updateTable('print_job')
    .set({
      state: param.state,
      trouble: param.trouble,
      is_repeat: param.isRepeat,
      printer_id: param.printerId,
      next_try_ms: param.nextTryMs,
    })
    .where('id', '=', param.id),
)

export type JobRow = {
  readonly id: string
  readonly title: string
  readonly paper: Paper
  readonly printerId: string
  readonly state: PrintState
  readonly trouble: PrintTrouble | null
  readonly isRepeat: boolean
  readonly nextTryMs: number
  readonly staffId: string
  readonly createdAtMs: number
}

export function findJob(reader: Reader, id: string): JobRow | undefined {
  const row = reader.first(selectById, { id })
  return row && toRow(row)
}

export function findNextJob(reader: Reader, atMs: number): JobRow | undefined {
  const row = reader.first(selectNext, { atMs })
  return row && toRow(row)
}

export function listSending(reader: Reader): JobRow[] {
  return reader.all(selectSending, { none: null }).map(toRow)
}

export function hasOpenJobs(reader: Reader, printerId: string): boolean {
  return reader.first(selectOpenOf, { printerId }) !== undefined
}

export function listShownJobs(reader: Reader, sinceMs: number): PrintJob[] {
  return reader.all(selectShown, { sinceMs }).map((row) => toJob(reader, toRow(row)))
}

export function saveNewJob(
  writer: Writer,
  job: Pick<JobRow, 'id' | 'title' | 'paper' | 'printerId' | 'staffId'> & { readonly atMs: number },
): void {
  writer.run(insertJob, { ...job, paper: JSON.stringify(job.paper) })
}

export function saveJob(writer: Writer, job: JobRow): void {
  const { id, state, trouble, printerId, nextTryMs } = job
  writer.run(updateJob, { id, state, trouble, printerId, nextTryMs, isRepeat: Number(job.isRepeat) })
}

export function toJob(reader: Reader, row: JobRow): PrintJob {
  const printer = findPrinter(reader, row.printerId)
  if (printer === undefined) throw new Error('a job without its printer')
  const { id, title, state, trouble, isRepeat, createdAtMs } = row
  return { id, title, printer, state, trouble, isRepeat, by: loadStaffRef(reader, row.staffId), createdAtMs }
}

type Row = {
  id: string
  title: string
  paper: string
  printer_id: string
  state: string
  trouble: string | null
  is_repeat: number
  next_try_ms: number
  staff_id: string
  created_at_ms: number
}

function toRow(row: Row): JobRow {
  return {
    id: row.id,
    title: row.title,
    paper: paperSchema.parse(JSON.parse(row.paper)),
    printerId: row.printer_id,
    state: row.state as PrintState,
    trouble: row.trouble as PrintTrouble | null,
    isRepeat: row.is_repeat === 1,
    nextTryMs: row.next_try_ms,
    staffId: row.staff_id,
    createdAtMs: row.created_at_ms,
  }
}
