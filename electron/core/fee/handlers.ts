import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query, type StaffQuery } from '../api/command.ts'
import { publish } from './publish.ts'
import { listFees, listVersions } from './store.ts'

export const feeHandlers = {
  list: api.fee.list.handler(
    query(({ tx, businessDay }: StaffQuery, { day }: { readonly day?: string | undefined }) =>
      accept(listFees(tx, day ?? businessDay)),
    ),
  ),
  history: api.fee.history.handler(query(({ tx }) => accept(listVersions(tx)))),
  publish: api.fee.publish.handler(command(publish)),
}
