import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { becomeLong } from './become-long.ts'
import { declareFault } from './declare-fault.ts'
import { endFault } from './end-fault.ts'
import { listAffected } from './list-affected.ts'
import { noteToMakeUp, settleNote } from './notes.ts'
import { promiseInstead } from './promise-instead.ts'
import { listFaults, listToMakeUp, showAccount } from './show-account.ts'

export const faultHandlers = {
  declare: api.fault.declare.handler(command(declareFault)),
  becomeLong: api.fault.becomeLong.handler(command(becomeLong)),
  end: api.fault.end.handler(command(endFault)),
  affected: api.fault.affected.handler(query(listAffected)),
  promise: api.fault.promise.handler(command(promiseInstead)),
  noteToMakeUp: api.fault.noteToMakeUp.handler(command(noteToMakeUp)),
  settleNote: api.fault.settleNote.handler(command(settleNote)),
  show: api.fault.show.handler(query(showAccount)),
  list: api.fault.list.handler(query(listFaults)),
  listToMakeUp: api.fault.listToMakeUp.handler(query(listToMakeUp)),
}
