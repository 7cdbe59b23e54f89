import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { cancelPrint, printAgain, redirectPrint } from './act-on-job.ts'
import { listShownJobs } from './job-store.ts'
import { removePrinter, setPrinter } from './manage-printers.ts'
import { listPrinters } from './printer-store.ts'

const shownForMs = 3600_000

export const printHandlers = {
  printers: api.print.printers.handler(query(({ tx }) => accept(listPrinters(tx)))),
  setPrinter: api.print.setPrinter.handler(command(setPrinter)),
  removePrinter: api.print.removePrinter.handler(command(removePrinter)),
  jobs: api.print.jobs.handler(query(({ tx, at }) => accept(listShownJobs(tx, at.atMs - shownForMs)))),
  again: api.print.again.handler(command(printAgain)),
  redirect: api.print.redirect.handler(command(redirectPrint)),
  cancel: api.print.cancel.handler(command(cancelPrint)),
}
