import { parseYuan, type Fen, type YuanMistake } from '../kernel/money.ts'
import { accept, refuse, type Refusal, type Result } from '../kernel/result.ts'
import type { BusinessDay } from '../kernel/time.ts'
import type { MistakeReason } from './import.ts'

/** What one cell says, or what is wrong with it. */
export type Cell<Value> = Result<Value, Refusal<MistakeReason>>

/** Longer than any name or address; a row that lost its line break is longer. */
export const longestText = 200

/** Half-width digits, no spaces: how numbers are compared. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

export function readText(text: string): Cell<string> {
  const value = text.trim()
  return value.length > longestText ? refuse('too-long') : accept(value)
}

export function readNeededText(text: string): Cell<string> {
  return text.trim() === '' ? refuse('missing-value') : readText(text)
}

export function readAccountNumber(text: string): Cell<string> {
  return readPattern(text, /^\d{6,20}$/, 'bad-account-number')
}

export function readBillNumber(text: string): Cell<string> {
  return readPattern(text, /^[0-9A-Za-z-]{6,40}$/, 'bad-bill-number')
}

function readPattern(text: string, pattern: RegExp, reason: MistakeReason): Cell<string> {
  const value = plain(text)
  if (value === '') return refuse('missing-value')
  return pattern.test(value) ? accept(value) : refuse(reason)
}

/** A reading, kWh or kVA: never negative, at most four decimals. */
export function readNumber(text: string): Cell<number> {
  const value = plain(text)
  if (value === '') return refuse('missing-value')
  if (!/^(\d{1,12}|\d{1,3}(,\d{3}){1,3})(\.\d{1,4})?$/.test(value)) return refuse('not-a-number')
  return accept(Number(value.replaceAll(',', '')))
}

const yuanReasons: Readonly<Record<YuanMistake, MistakeReason>> = {
  MISSING: 'missing-amount',
  NOT_A_NUMBER: 'not-an-amount',
  NEGATIVE: 'negative-amount',
  THREE_DECIMALS: 'three-decimals',
  TOO_LARGE: 'too-large',
}

export function readAmount(text: string): Cell<Fen> {
  const amount = parseYuan(text)
  return amount.ok ? amount : refuse(yuanReasons[amount.code])
}

/** "2026-10", "2026/10", "202610", "2026年10月" → "2026-10". */
export function readMonth(text: string): Cell<string> {
  const value = plain(text)
  if (value === '') return refuse('missing-value')
  const match = /^(\d{4})(?:(\d{2})|[-/.年](\d{1,2})月?)$/.exec(value)
  const [, year = '', joined, apart] = match ?? []
  const month = Number(joined ?? apart)
  if (!isYear(year) || !(month >= 1 && month <= 12)) return refuse('no-such-month')
  return accept(`${year}-${twoDigits(month)}`)
}

/** The same spellings as `readMonth`, with a day that the calendar has. */
export function readDay(text: string): Cell<BusinessDay> {
  const value = plain(text)
  if (value === '') return refuse('missing-value')
  const match = /^(\d{4})(?:(\d{2})(\d{2})|[-/.年](\d{1,2})[-/.月](\d{1,2})日?)$/.exec(value)
  const [, year = '', joinedMonth, joinedDay, apartMonth, apartDay] = match ?? []
  const month = Number(joinedMonth ?? apartMonth)
  const day = Number(joinedDay ?? apartDay)
  // The last day of a month is day 0 of the next.
  const isThere =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  if (!isYear(year) || !isThere) return refuse('no-such-day')
  return accept(`${year}-${twoDigits(month)}-${twoDigits(day)}`)
}

function isYear(text: string): boolean {
  return text >= '1900' && text < '2200'
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
