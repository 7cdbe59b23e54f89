import type { Database } from '../../electron/core/database/database.ts'

export const account = {
  number: '4520900001',
  name: '孔明',
  address: '解放路250号',
  phone: '13800003106',
  identity_type: 'id-card',
  identity_number: '110101199003071234',
  category: 'residential',
  voltage: '220V',
  capacity_kva: 8,
  state: 'normal',
  opened_day: '2020-01-01',
  phone_backwards: '60130000831',
  search_text: '孔明\n解放路250号',
}

/** An account without bills, for tests that need somebody who pays but no import. */
export function addAccount({ connection }: Database): void {
  const columns = Object.keys(account)
  const places = columns.map((column) => `@${column}`)
  connection.prepare(`INSERT INTO account (${columns.join(', ')}) VALUES (${places.join(', ')})`).run(account)
}
