import { expect, it } from 'vitest'
import { describeWeek } from './describe-week.ts'

const day = [{ from: '08:30', to: '17:30' }]
const short = [{ from: '09:00', to: '12:00' }]
const names = ['一', '二', '三', '四', '五', '六', '日']

it('says a week in as few words as it needs', () => {
  expect([
    describeWeek(
      Array.from({ length: 7 }, () => day),
      names,
      '休息',
    ),
    describeWeek([day, day, day, day, day, short, []], names, '休息'),
  ]).toEqual(['一–日 08:30–17:30', '一–五 08:30–17:30 · 六 09:00–12:00 · 日 休息'])
})
