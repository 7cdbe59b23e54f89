import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import type { ApplicationRow } from './store.ts'

const select = () => sql.selectFrom('application').selectAll()
/** Every text that begins with this one lies below it. */
const after = (text: string) => `${text}\u{10ffff}`

const selectNumber = statement<{ day: string; number: number }>()((param) =>
  select().where('number_day', '=', param.day).where('number', '=', param.number),
)
const selectAccount = statement<{ account: string; limit: number }>()((param) =>
  select().where('account_number', '=', param.account).orderBy('opened_at_ms', 'desc').limit(param.limit),
)
const selectName = statement<{ from: string; to: string; limit: number }>()((param) =>
  select()
    .where('search_name', '>=', param.from)
    .where('search_name', '<', param.to)
    .orderBy('search_name')
    .orderBy('opened_at_ms', 'desc')
    .limit(param.limit),
)
const selectPhone = statement<{ from: string; to: string; limit: number }>()((param) =>
  select()
    .where('search_phone', '>=', param.from)
    .where('search_phone', '<', param.to)
    .orderBy('search_phone')
    .limit(param.limit),
)
const selectState = statement<{ state: string; limit: number }>()((param) =>
  select().where('state', '=', param.state).orderBy('opened_at_ms', 'desc').limit(param.limit),
)
const selectNewest = statement<{ limit: number }>()((param) =>
  select().orderBy('opened_at_ms', 'desc').limit(param.limit),
)

export const findRows = {
  byNumber: (reader: Reader, day: string, number: number): ApplicationRow | undefined =>
    reader.first(selectNumber, { day, number }),
  byAccount: (reader: Reader, account: string, limit: number): ApplicationRow[] =>
    reader.all(selectAccount, { account, limit }),
  byName: (reader: Reader, name: string, limit: number): ApplicationRow[] =>
    reader.all(selectName, { from: name, to: after(name), limit }),
  /** `backwards`: the last digits, last one first. */
  byPhone: (reader: Reader, backwards: string, limit: number): ApplicationRow[] =>
    reader.all(selectPhone, { from: backwards, to: after(backwards), limit }),
  byState: (reader: Reader, state: string, limit: number): ApplicationRow[] =>
    reader.all(selectState, { state, limit }),
  newest: (reader: Reader, limit: number): ApplicationRow[] => reader.all(selectNewest, { limit }),
}
