import { accept, refuse } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { acceptApplication } from './accept.ts'
import { attachmentHandlers } from './attachment-handlers.ts'
import { brief, listKinds } from './brief.ts'
import { loadKind } from './catalogue.ts'
import { checkApplication } from './circumstances.ts'
import { correct } from './correct.ts'
import { hideDocument, showDocument } from './documents.ts'
import { archive, decline, withdraw } from './end.ts'
import { listFeesDue } from './fees-due.ts'
import { handOverLater } from './hand-over.ts'
import { find, listLooks, listMine } from './find.ts'
import { giveNotice } from './notice.ts'
import { copy, open } from './open.ts'
import type { OnApplication } from './own.ts'
import { maySeeAll, toApplication } from './read-application.ts'
import { readCatalogue } from './read-catalogue.ts'
import { listQuickKinds } from './quick-kind-store.ts'
import { setQuickKinds } from './quick-kinds.ts'
import { printSlip } from './print-slip.ts'
import { mark, sendBack, submit } from './review.ts'
import { save } from './save.ts'
import { showBriefing } from './show-briefing.ts'
import { applicationRows } from './store.ts'
import { recordTold } from './told.ts'
import { reveal, takeOver } from './take-over.ts'

/** Headquarters is told of what was applied for, not of each letter on its way there. */
const onItsWay = { changes: 'none' } as const

export const applicationHandlers = {
  kinds: api.application.kinds.handler(query(listKinds)),
  catalogue: api.application.catalogue.handler(query(readCatalogue)),
  quickKinds: api.application.quickKinds.handler(query(({ tx }) => accept(listQuickKinds(tx)))),
  setQuickKinds: api.application.setQuickKinds.handler(command(setQuickKinds)),
  briefing: api.application.briefing.handler(query(brief)),
  showBriefing: api.application.showBriefing.handler(command(showBriefing, onItsWay)),
  open: api.application.open.handler(command(open)),
  save: api.application.save.handler(command(save, onItsWay)),
  showDocument: api.application.showDocument.handler(command(showDocument)),
  hideDocument: api.application.hideDocument.handler(command(hideDocument)),
  ...attachmentHandlers,
  submit: api.application.submit.handler(command(submit)),
  mark: api.application.mark.handler(command(mark, onItsWay)),
  sendBack: api.application.sendBack.handler(command(sendBack)),
  giveNotice: api.application.giveNotice.handler(command(giveNotice)),
  accept: api.application.accept.handler(command(acceptApplication)),
  printSlip: api.application.printSlip.handler(command(printSlip)),
  recordTold: api.application.recordTold.handler(command(recordTold)),
  handOver: api.application.handOver.handler(command(handOverLater)),
  correct: api.application.correct.handler(command(correct)),
  withdraw: api.application.withdraw.handler(command(withdraw)),
  decline: api.application.decline.handler(command(decline)),
  takeOver: api.application.takeOver.handler(command(takeOver)),
  copy: api.application.copy.handler(command(copy)),
  archive: api.application.archive.handler(command(archive)),
  reveal: api.application.reveal.handler(command(reveal)),
  get: api.application.get.handler(
    query((asking, { applicationId }: OnApplication) => {
      const row = applicationRows.find(asking.tx, applicationId)
      return row === undefined
        ? refuse('APPLICATION_NOT_FOUND')
        : accept(toApplication(asking.tx, row, maySeeAll(asking, row)))
    }),
  ),
  check: api.application.check.handler(
    query((each, { applicationId }: OnApplication) => {
      const row = applicationRows.find(each.tx, applicationId)
      if (row === undefined) return refuse('APPLICATION_NOT_FOUND')
      return accept(checkApplication(each, row, loadKind(each.tx, row.kind, row.kind_version)))
    }),
  ),
  kindOf: api.application.kindOf.handler(
    query(({ tx }, { applicationId }: OnApplication) => {
      const row = applicationRows.find(tx, applicationId)
      return row === undefined
        ? refuse('APPLICATION_NOT_FOUND')
        : accept(loadKind(tx, row.kind, row.kind_version))
    }),
  ),
  feesDue: api.application.feesDue.handler(query(listFeesDue)),
  find: api.application.find.handler(query(find)),
  listMine: api.application.listMine.handler(query(listMine)),
  listLooks: api.application.listLooks.handler(query(listLooks)),
}
