import { expect, it } from 'vitest'
import type { StoryEntry } from '../../shared/responsibility/story.ts'
import { chinese } from '../texts/zh-CN/index.ts'
import { storyWords } from './story-words.ts'

const entry = (changes: Partial<StoryEntry>): StoryEntry => ({
  atMs: 0,
  about: 'ticket',
  what: 'issued',
  by: null,
  counterNumber: null,
  which: null,
  text: null,
  ...changes,
})
const words = (changes: Partial<StoryEntry>) => storyWords(entry(changes), chinese, (kind) => `<${kind}>`)

it('says what was done in the page’s language, money as money, and kinds by the hall’s name', () => {
  expect([
    words({ what: 'issued', which: 'A001' }),
    words({ about: 'payment', what: 'taken', which: '12', text: '9721' }),
    words({ about: 'transaction', what: 'end', which: 'resident-payment', text: 'done' }),
    words({ about: 'follow-up', what: 'reached', which: 'call-back' }),
  ]).toEqual([
    { what: '取号', which: 'A001', text: '' },
    { what: '收款', which: '12', text: '97.21' },
    { what: '结束', which: '<resident-payment>', text: '已办成' },
    { what: '已联系上', which: '回电', text: '' },
  ])
})

it('tells a ticket back in the line from a hand-off that was returned', () => {
  expect([words({ what: 'returned' }).what, words({ about: 'hand-off', what: 'returned' }).what]).toEqual([
    '恢复排队',
    '退回',
  ])
})

it('translates the program’s own reasons and leaves typed words as they are, also words like "constructor"', () => {
  expect([
    words({ text: 'fault power' }).text,
    words({ text: 'staff-left' }).text,
    words({ text: '客户要求' }).text,
    words({ text: 'constructor', what: 'unheard-of' }),
  ]).toEqual([
    '系统故障（停电）',
    '人员停用，由经理接手',
    '客户要求',
    { what: 'unheard-of', which: '', text: 'constructor' },
  ])
})
