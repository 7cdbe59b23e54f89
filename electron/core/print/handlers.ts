import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { cancelPrint, printAgain, redirectPrint } from './act-on-job.ts'
import { listShownJobs } from './job-store.ts'
import { removePrinter, setPrinter } from './manage-printers.ts'
import { readPageSetting } from './page-store.ts'
import { listPrinters } from './printer-store.ts'
import { readOwnPage, setPagePrinter, setPageSize } from './set-pages.ts'

const shownForMs = 3600_000

export const printHandlers = {
  printers: api.print.printers.handler(query(({ tx }) => accept(listPrinters(tx)))),
  setPrinter: api.print.setPrinter.handler(command(setPrinter)),
  removePrinter: api.print.removePrinter.handler(command(removePrinter)),
  pageSetting: api.print.pageSetting.handler(query(({ tx }) => accept(readPageSetting(tx)))),
  ownPage: api.print.ownPage.handler(query((each) => accept(readOwnPage(each)))),
  setPageSize: api.print.setPageSize.handler(command(setPageSize)),
  setPagePrinter: api.print.setPagePrinter.handler(command(setPagePrinter)),
  jobs: api.print.jobs.handler(query(({ tx, at }) => accept(listShownJobs(tx, at.atMs - shownForMs)))),
  again: api.print.again.handler(command(printAgain)),
  redirect: api.print.redirect.handler(command(redirectPrint)),
  cancel: api.print.cancel.handler(command(cancelPrint)),
}
