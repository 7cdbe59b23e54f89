import type { PageSize } from '../../../shared/api/desktop-bridge.ts'
import type { PageSetting } from '../../../shared/print/page-setting.ts'
import type { Reader, Writer } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'

const selectSize = statement<{ none: null }>()(() => sql.selectFrom('page_paper').select('size'))
const selectPrinters = statement<{ none: null }>()(() =>
  sql
    .selectFrom('page_printer')
    .innerJoin('counter', 'counter.id', 'page_printer.counter_id')
    .select(['counter_id as counterId', 'counter.number as counterNumber', 'device_name as deviceName'])
    .orderBy('counter.number'),
)
const deleteSize = statement<{ none: null }>()(() => sql.deleteFrom('page_paper'))
const insertSize = statement<{ size: string }>()((param) =>
  sql.insertInto('page_paper').values({ id: 1, size: param.size }),
)
const deletePrinter = statement<{ counterId: string }>()((param) =>
  sql.deleteFrom('page_printer').where('counter_id', '=', param.counterId),
)
const insertPrinter = statement<{ counterId: string; deviceName: string }>()((param) =>
  sql.insertInto('page_printer').values({ counter_id: param.counterId, device_name: param.deviceName }),
)

export function readPageSetting(reader: Reader): PageSetting {
  return {
    size: (reader.first(selectSize, { none: null })?.size ?? null) as PageSize | null,
    printers: reader.all(selectPrinters, { none: null }),
  }
}

export function savePageSize(writer: Writer, size: PageSize | null): void {
  writer.run(deleteSize, { none: null })
  if (size !== null) writer.run(insertSize, { size })
}

export function savePagePrinter(writer: Writer, counterId: string, deviceName: string | null): void {
  writer.run(deletePrinter, { counterId })
  if (deviceName !== null) writer.run(insertPrinter, { counterId, deviceName })
}
