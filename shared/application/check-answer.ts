import { accountNumberSchema } from '../account/account.ts'
import { findCreditCodeMistake } from '../kernel/credit-code.ts'
import { findIdentityNumberMistake } from '../kernel/identity-number.ts'
import { addDays } from '../kernel/local-instant.ts'
import { businessDaySchema, type BusinessDay } from '../kernel/time.ts'
import { mostLoads, type Answer, type Load } from './answer.ts'
import type { Field } from './field.ts'

/** Why an answer is not taken. */
export const answerMistakeCodes = [
  'MISSING',
  'WRONG_TYPE',
  'NOT_AN_OPTION',
  'NOT_A_NUMBER',
  'DECIMALS',
  'NOT_A_DATE',
  'NOT_A_PHONE',
  'NOT_AN_ACCOUNT',
  /** No account of this number is known here. */
  'ACCOUNT_UNKNOWN',
  'UNPRINTABLE',
  'IDENTITY_LENGTH',
  'IDENTITY_LETTERS',
  'IDENTITY_DATE',
  'IDENTITY_CHECK_DIGIT',
  'CREDIT_CODE_LENGTH',
  'CREDIT_CODE_LETTERS',
  'CREDIT_CODE_CHECK_DIGIT',
  'TOO_SHORT',
  'TOO_LITTLE',
  'TOO_LONG',
  'TOO_MUCH',
  'TOO_EARLY',
  'TOO_LATE',
  'LOAD_UNNAMED',
  'LOAD_NO_POWER',
  'LOAD_NO_COUNT',
] as const
export type AnswerMistakeCode = (typeof answerMistakeCodes)[number]

/** With the figure that its words need: a bound, a day, the line of a load list counted from 1. */
export type AnswerMistake = {
  readonly code: AnswerMistakeCode
  readonly least?: number
  readonly most?: number
  readonly day?: BusinessDay
  readonly line?: number
}

const longestText = 200
/** Eleven digits of a mobile, or area code and number of a fixed line with an extension if there is one. */
const phonePattern = /^(?:1[3-9]\d{9}|0\d{2,3}-?[2-9]\d{6,7}(?:-\d{1,6})?|(?:400|800)-?\d{3}-?\d{4})$/
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

/**
 * What is wrong with one answer by the field's own checks; undefined when nothing is. Only an answer that `trimAnswer` has
 * normalised is looked at, and an empty one is nothing but missing.
 */
export function findAnswerMistake(
  field: Field,
  answer: Answer | undefined,
  today: BusinessDay,
): AnswerMistake | undefined {
  if (isEmpty(answer)) return undefined
  if (field.type === 'load-list')
    return typeof answer === 'object' ? findLoadMistake(field, answer) : { code: 'WRONG_TYPE' }
  if (typeof answer === 'object' || answer === undefined) return { code: 'WRONG_TYPE' }
  return findTextMistake(field, answer, today)
}

export function isEmpty(answer: Answer | undefined): boolean {
  return answer === undefined || answer.length === 0
}

/** As it is kept: NFC, without blanks at its ends; numbers and codes without the width and case they were typed in. */
export function trimAnswer({ type }: Pick<Field, 'type'>, answer: Answer): Answer {
  if (typeof answer === 'object')
    return answer.map(({ name, ...load }) => ({ name: name.normalize('NFC').trim(), ...load }))
  if (type === 'text' || type === 'long-text' || type === 'name') return answer.normalize('NFC').trim()
  return answer
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(type === 'identity-number' || type === 'credit-code' ? /[a-z]/g : /$^/, (letter) =>
      letter.toUpperCase(),
    )
}

function findTextMistake(field: Field, answer: string, today: BusinessDay): AnswerMistake | undefined {
  switch (field.type) {
    case 'text':
    case 'name':
    case 'long-text': {
      const plain = field.type === 'long-text' ? answer.replaceAll('\n', ' ') : answer
      const length = [...plain].length
      const { shortest = 1, longest = longestText } = field
      if (unprintable.test(plain)) return { code: 'UNPRINTABLE' }
      if (length < shortest) return { code: 'TOO_SHORT', least: shortest }
      return length > longest ? { code: 'TOO_LONG', most: longest } : undefined
    }
    case 'number':
    case 'capacity':
      return findNumberMistake(field, answer)
    case 'date':
      return findDateMistake(field, answer, today)
    case 'choice':
      return field.options?.some(({ value }) => value === answer) === true
        ? undefined
        : { code: 'NOT_AN_OPTION' }
    case 'yes-no':
      return answer === 'yes' || answer === 'no' ? undefined : { code: 'NOT_AN_OPTION' }
    case 'phone':
      return phonePattern.test(answer) ? undefined : { code: 'NOT_A_PHONE' }
    case 'identity-number': {
      const mistake = findIdentityNumberMistake(answer, today)
      return mistake && { code: `IDENTITY_${mistake}` }
    }
    case 'credit-code': {
      const mistake = findCreditCodeMistake(answer)
      return mistake && { code: `CREDIT_CODE_${mistake}` }
    }
    case 'account-number':
      return accountNumberSchema.safeParse(answer).success ? undefined : { code: 'NOT_AN_ACCOUNT' }
    case 'load-list':
      return { code: 'WRONG_TYPE' }
  }
}

function findNumberMistake(
  { type, least = 0, most = 100_000_000 }: Field,
  answer: string,
): AnswerMistake | undefined {
  if (!/^\d{1,9}(?:\.\d{1,9})?$/.test(answer)) return { code: 'NOT_A_NUMBER' }
  const decimals = answer.split('.')[1]?.length ?? 0
  if (decimals > (type === 'capacity' ? 3 : 0)) return { code: 'DECIMALS' }
  const value = Number(answer)
  if (value < least) return { code: 'TOO_LITTLE', least }
  return value > most ? { code: 'TOO_MUCH', most } : undefined
}

function findDateMistake(
  { earliestDays, latestDays }: Field,
  answer: string,
  today: BusinessDay,
): AnswerMistake | undefined {
  if (!businessDaySchema.safeParse(answer).success || answer < '1850-01-01') return { code: 'NOT_A_DATE' }
  const earliest = earliestDays === undefined ? undefined : addDays(today, earliestDays)
  const latest = latestDays === undefined ? undefined : addDays(today, latestDays)
  if (earliest !== undefined && answer < earliest) return { code: 'TOO_EARLY', day: earliest }
  return latest !== undefined && answer > latest ? { code: 'TOO_LATE', day: latest } : undefined
}

function findLoadMistake({ longest = mostLoads }: Field, loads: readonly Load[]): AnswerMistake | undefined {
  if (loads.length > longest) return { code: 'TOO_LONG', most: longest }
  for (const [index, { name, watts, count }] of loads.entries()) {
    const line = index + 1
    if (name === '' || unprintable.test(name)) return { code: 'LOAD_UNNAMED', line }
    if (watts === 0) return { code: 'LOAD_NO_POWER', line }
    if (count === 0) return { code: 'LOAD_NO_COUNT', line }
  }
  return undefined
}
