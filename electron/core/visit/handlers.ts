import { api } from '../api/authorize.ts'
import { command } from '../api/command.ts'
import { endTransaction } from './end-transaction.ts'
import { finish } from './finish.ts'
import { hold } from './hold.ts'
import { resume } from './resume.ts'
import { startTransaction } from './start-transaction.ts'
import { startWalkIn } from './start-walk-in.ts'

export const visitHandlers = {
  startWalkIn: api.visit.startWalkIn.handler(command(startWalkIn)),
  startTransaction: api.visit.startTransaction.handler(command(startTransaction)),
  hold: api.visit.hold.handler(command(hold)),
  resume: api.visit.resume.handler(command(resume)),
  endTransaction: api.visit.endTransaction.handler(command(endTransaction)),
  finish: api.visit.finish.handler(command(finish)),
}
