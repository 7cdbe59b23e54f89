import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, orThrow, query, type StaffCommand, type StaffQuery } from '../api/command.ts'
import { approveAsColleague } from '../staff/index.ts'
import { close } from './close.ts'
import { closeForgotten } from './close-forgotten.ts'
import { count } from './count.ts'
import { handOver } from './hand-over.ts'
import { move } from './move.ts'
import { open } from './open.ts'
import { findOpenShiftOf } from './own-shift.ts'
import { printReport } from './print-report.ts'
import { printSlip } from './print-slip.ts'
import { makeReport, readReport } from './report.ts'
import { sign } from './sign.ts'
import { shiftRows } from './store.ts'
import type { Till } from './till.ts'
import { toShift } from './views.ts'

export const makeShiftHandlers = (till: Till) => ({
  mine: api.shift.mine.handler(
    query(({ tx, actor }) => {
      const row = findOpenShiftOf(tx, actor.staffId)
      return accept(row === undefined ? null : toShift(tx, row))
    }),
  ),
  open: api.shift.open.handler(command(open)),
  move: api.shift.move.handler(command(move)),
  count: api.shift.count.handler(
    command((each: StaffCommand, input: Parameters<typeof count>[2]) => count(each, till, input)),
  ),
  close: api.shift.close.handler(
    command((each: StaffCommand, input: Parameters<typeof close>[2]) => close(each, till, input)),
  ),
  handOver: api.shift.handOver.handler(async (call) => {
    const { commandId, to } = call.input
    const toStaffId = orThrow(await approveAsColleague(call.context, commandId, to))
    return command((each: StaffCommand, input: typeof call.input) => handOver(each, till, input, toStaffId))(
      call,
    )
  }),
  closeForgotten: api.shift.closeForgotten.handler(
    command((each: StaffCommand, input: Parameters<typeof closeForgotten>[2]) =>
      closeForgotten(each, till, input),
    ),
  ),
  sign: api.shift.sign.handler(command(sign)),
  report: api.shift.report.handler(
    query((each: StaffQuery, input: { readonly shiftId: string }) => readReport(each, till, input)),
  ),
  printSlip: api.shift.printSlip.handler(command(printSlip)),
  printReport: api.shift.printReport.handler(
    command((each: StaffCommand, input: Parameters<typeof printReport>[2]) => printReport(each, till, input)),
  ),
  listOfDay: api.shift.listOfDay.handler(
    query(({ tx, at }: StaffQuery, { businessDay }: { readonly businessDay: string }) =>
      accept(shiftRows.ofDay(tx, businessDay).map((row) => makeReport(tx, till, row, at.atMs))),
    ),
  ),
  listOpen: api.shift.listOpen.handler(
    query(({ tx }) => accept(shiftRows.open(tx).map((row) => toShift(tx, row)))),
  ),
  listToSign: api.shift.listToSign.handler(
    query(({ tx }) => accept(shiftRows.toSign(tx).map((row) => toShift(tx, row)))),
  ),
})
