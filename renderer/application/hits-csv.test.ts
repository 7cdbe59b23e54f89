import { expect, it } from 'vitest'
import type { ApplicationHit } from '../../shared/application/application.ts'
import { hitsCsv } from './hits-csv.ts'

const hit: ApplicationHit = {
  id: '0198a6f0-0000-7000-8000-000000000001',
  number: '20261123-0001',
  businessDay: '2026-11-23',
  kindName: { zh: '低压居民新装', en: 'New connection' },
  accountNumber: null,
  state: 'accepted',
  staff: { id: '0198a6f0-0000-7000-8000-000000000002', name: '张敏', number: '1007' },
  openedAtMs: 0,
  name: '孔*',
  phone: '138****5678',
  promisedDay: '2026-12-01',
  openGaps: 1,
}
const words = {
  columns: ['编号', '业务', '客户', '电话', '户号', '状态', '容缺', '承诺日期', '经办'],
  withoutNumber: '未受理',
  stateOf: (state: string) => state,
  local: ({ zh }: { readonly zh: string }) => zh,
}

it('is the masked list, and nothing that was typed becomes a formula or a tag of its own', () => {
  const hostile = { ...hit, number: null, name: '=HYPERLINK("http://x")', phone: null, openGaps: 0 }
  expect(hitsCsv([hit, hostile], words).split('\r\n')).toEqual([
    '\uFEFF编号,业务,客户,电话,户号,状态,容缺,承诺日期,经办',
    '20261123-0001,低压居民新装,孔*,138****5678,,accepted,1,2026-12-01,张敏 1007',
    `未受理,低压居民新装,"'=HYPERLINK(""http://x"")",,,accepted,0,2026-12-01,张敏 1007`,
    '',
  ])
})
