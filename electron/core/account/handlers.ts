import { api } from '../api/authorize.ts'
import { command, query, type StaffCommand } from '../api/command.ts'
import { applyImport } from './apply-import.ts'
import { beginImport } from './begin-import.ts'
import { cancelImport } from './cancel-import.ts'
import { deskOf } from './import-desk.ts'
import { listImportMistakes } from './list-import-mistakes.ts'
import { openAccount } from './open-account.ts'
import { previewImport } from './preview-import.ts'
import { searchAccounts } from './search-accounts.ts'
import { stageImport } from './stage-import.ts'

/** Headquarters is told of what is applied, not of files on their way. */
const onItsWay = { changes: 'none' } as const

export const accountHandlers = {
  search: api.account.search.handler(query(searchAccounts)),
  open: api.account.open.handler(query(openAccount)),

  beginImport: api.account.beginImport.handler(command(beginImport, onItsWay)),
  stageImport: api.account.stageImport.handler(async (call) => {
    const desk = deskOf(call.context.app.database)
    let isCommitted = false
    try {
      const use = (each: StaffCommand, input: typeof call.input) => stageImport(each, input, desk)
      const answer = await command(use, onItsWay)(call)
      isCommitted = true
      return answer
    } finally {
      desk.settle(isCommitted)
    }
  }),
  previewImport: api.account.previewImport.handler(query(previewImport)),
  listImportMistakes: api.account.listImportMistakes.handler(query(listImportMistakes)),
  applyImport: api.account.applyImport.handler(command(applyImport)),
  cancelImport: api.account.cancelImport.handler(command(cancelImport, onItsWay)),
}
