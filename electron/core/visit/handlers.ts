import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query, type StaffCommand } from '../api/command.ts'
import { callManager } from './call-manager.ts'
import { endParked } from './end-parked.ts'
import { endTransaction } from './end-transaction.ts'
import { finish } from './finish.ts'
import { hold } from './hold.ts'
import { park } from './park.ts'
import { listParkedVisits } from './parked-store.ts'
import { resume } from './resume.ts'
import { startTransaction } from './start-transaction.ts'
import { startWalkIn } from './start-walk-in.ts'
import { takeBack } from './take-back.ts'
import { transfer } from './transfer.ts'

/** What others do in the same command when a visit with a ticket is finished. */
export type AfterFinish = (command: StaffCommand, ticketId: string) => void

export const makeVisitHandlers = (afterFinish: AfterFinish) => ({
  startWalkIn: api.visit.startWalkIn.handler(command(startWalkIn)),
  startTransaction: api.visit.startTransaction.handler(command(startTransaction)),
  hold: api.visit.hold.handler(command(hold)),
  resume: api.visit.resume.handler(command(resume)),
  endTransaction: api.visit.endTransaction.handler(command(endTransaction)),
  finish: api.visit.finish.handler(
    command((each: StaffCommand, input: { readonly visitId: string }) => {
      const finished = finish(each, input)
      if (finished.ok && finished.value.ticketId !== null) afterFinish(each, finished.value.ticketId)
      return finished
    }),
  ),
  transfer: api.visit.transfer.handler(command(transfer)),
  park: api.visit.park.handler(command(park)),
  takeBack: api.visit.takeBack.handler(command(takeBack)),
  endParked: api.visit.endParked.handler(command(endParked)),
  listParked: api.visit.listParked.handler(query(({ tx, at }) => accept(listParkedVisits(tx, at)))),
  callManager: api.visit.callManager.handler(command(callManager)),
})
