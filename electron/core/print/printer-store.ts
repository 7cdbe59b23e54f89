import type { Printer } from '../../../shared/print/print-job.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const printers = sql
  .selectFrom('printer')
  .innerJoin('counter', 'counter.id', 'printer.counter_id')
  .select(['printer.id', 'printer.name', 'kind', 'address', 'width', 'counter.number as counterNumber'])

const selectAll = statement<{ none: null }>()(() =>
  printers.where('is_removed', '=', 0).orderBy('counter.number'),
)
const selectById = statement<{ id: string }>()((param) => printers.where('printer.id', '=', param.id))
const selectOfCounter = statement<{ counterId: string }>()((param) =>
  printers.where('counter_id', '=', param.counterId).where('is_removed', '=', 0),
)
const insertPrinter = statement<{
  id: string
  name: string
  kind: string
  address: string
  width: string
  counterId: string
}>()((param) =>
  sql.insertInto('printer').values({
    id: param.id,
    name: param.name,
    kind: param.kind,
    address: param.address,
    width: param.width,
    counter_id: param.counterId,
    is_removed: 0,
  }),
)
const updateRemoved = statement<{ id: string }>()((param) =>
  sql.updateTable('printer').set({ is_removed: 1 }).where('id', '=', param.id),
)

export function listPrinters(reader: Reader): Printer[] {
  return reader.all(selectAll, { none: null }) as Printer[]
}

/** Also one that was removed: its jobs still name it. */
export function findPrinter(reader: Reader, id: string): Printer | undefined {
  return reader.first(selectById, { id }) as Printer | undefined
}

export function findPrinterOfCounter(reader: Reader, counterId: string): Printer | undefined {
  return reader.first(selectOfCounter, { counterId }) as Printer | undefined
}

export function savePrinter(
  writer: Writer,
  printer: Omit<Printer, 'counterNumber'> & { readonly counterId: string },
): void {
  writer.run(insertPrinter, printer)
}

export function removePrinterRow(writer: Writer, id: string): void {
  writer.run(updateRemoved, { id })
}
