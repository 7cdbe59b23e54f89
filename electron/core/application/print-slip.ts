import type { Application, ApplicationPrint } from '../../../shared/application/application.ts'
import type { Kind } from '../../../shared/application/kind.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { applicationSlipPaper } from '../../../shared/print/application-slip-paper.ts'
import type { StaffCommand } from '../api/command.ts'
import { enqueuePrint, paperPlaceOf } from '../print/index.ts'
import { loadKind } from './catalogue.ts'
import type { OnApplication } from './own.ts'
import { maySeeAll, toApplication } from './read-application.ts'
import { applicationRows } from './store.ts'

/** F4: what the customer takes home, in the command that accepts it or asks for it again. */
export function queueSlip(command: StaffCommand, application: Application, kind: Kind): ApplicationPrint {
  const paper = applicationSlipPaper(application, kind, paperPlaceOf(command))
  const title = `业务受理回执 ${application.number ?? ''}`
  return {
    ...application,
    ...enqueuePrint(command, { title, paper, about: `application ${application.id}` }),
  }
}

/** Once more; the slip has the customer's name on it, so whoever prints it has said why. */
export function printSlip(
  command: StaffCommand,
  { applicationId }: OnApplication,
): Result<
  ApplicationPrint,
  Refusal<'APPLICATION_NOT_FOUND' | 'APPLICATION_STATE_WRONG' | 'PERSONAL_DATA_MASKED'>
> {
  const { tx, record } = command
  const row = applicationRows.find(tx, applicationId)
  if (row === undefined) return refuse('APPLICATION_NOT_FOUND')
  if (row.number === null) return refuse('APPLICATION_STATE_WRONG', { state: row.state })
  if (!maySeeAll(command, row)) return refuse('PERSONAL_DATA_MASKED')
  record('application.slipPrinted', { id: applicationId })
  return accept(queueSlip(command, toApplication(tx, row, true), loadKind(tx, row.kind, row.kind_version)))
}
