import { largestInCapitals } from './capital-amount.ts'
import { accept, refuse, type Refusal, type Result } from '../kernel/result.ts'

export type CapitalMistake =
  | 'MISSING'
  /** 一百, 100 or a letter that no amount has: cheques are written in capital numerals only. */
  | 'NOT_CAPITALS'
  /** Capital numerals in an order that says no amount, e.g. 壹佰万拾. */
  | 'NOT_AN_AMOUNT'
  /** 元 without 角 and 分 must be closed by 整, so that nothing can be added. */
  | 'END_MISSING'
  | 'TOO_LARGE'

/** Customary variants, each beside the form that the rules print. */
const variants: Readonly<Record<string, string>> = {
  圆: '元',
  圓: '元',
  正: '整',
  貳: '贰',
  参: '叁',
  參: '叁',
  陸: '陆',
  萬: '万',
  億: '亿',
  〇: '零',
}
const digits = '零壹贰叁肆伍陆柒捌玖'
const places = { 仟: 1000, 佰: 100, 拾: 10 } as const
const whole = /^(.+?)元/
const rest = /^(零)?(?:([壹贰叁肆伍陆柒捌玖零])角)?(零)?(?:([壹贰叁肆伍陆柒捌玖])分)?(整)?$/

/**
 * C3: reads the amount in words off a cheque, in every form that the rules for filling in bills allow
 * (正确填写票据和结算凭证的基本规定): 人民币 before it, 整 or 正, 零 before 角 or left out, 壹拾 or 拾 with its 壹 missing is
 * refused, because a 壹 must stand before 拾. In fen.
 */
export function readCapitalAmount(text: string): Result<number, Refusal<CapitalMistake>> {
  const plain = Array.from(
    text.normalize('NFKC').replace(/\s|^人民币/g, ''),
    (each) => variants[each] ?? each,
  )
    .join('')
    .replace(/^人民币/, '')
  if (plain === '') return refuse('MISSING')
  if (!/^[零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整]+$/.test(plain)) return refuse('NOT_CAPITALS')
  const head = whole.exec(plain)
  const yuan = head === null ? 0 : readInteger(head[1] ?? '')
  const tail = rest.exec(head === null ? plain : plain.slice(head[0].length))
  if (yuan === undefined || tail === null) return refuse('NOT_AN_AMOUNT')
  const [, , jiao, , fenDigit, end] = tail
  if (head === null && jiao === undefined && fenDigit === undefined) return refuse('NOT_AN_AMOUNT')
  if (jiao === undefined && fenDigit === undefined && end === undefined) return refuse('END_MISSING')
  const amount = yuan * 100 + digits.indexOf(jiao ?? '零') * 10 + digits.indexOf(fenDigit ?? '零')
  return amount > largestInCapitals ? refuse('TOO_LARGE') : accept(amount)
}

/** Each group at most once and in falling order; undefined where the numerals say no number. */
function readInteger(text: string): number | undefined {
  if (text === '零') return 0
  const [high, ...lower] = text.split('亿')
  if (lower.length > 1) return undefined
  if (lower.length === 0) return readBelowHundredMillion(high ?? '')
  const above = readBelowHundredMillion(high ?? '')
  const below = lower[0] === '' ? 0 : readBelowHundredMillion(lower[0] ?? '')
  return above === undefined || below === undefined || above === 0 ? undefined : above * 100_000_000 + below
}

function readBelowHundredMillion(text: string): number | undefined {
  const [high, ...lower] = text.split('万')
  if (lower.length > 1) return undefined
  if (lower.length === 0) return readGroup(high ?? '')
  const above = readGroup(high ?? '')
  const below = lower[0] === '' ? 0 : readGroup(lower[0] ?? '')
  return above === undefined || below === undefined || above === 0 ? undefined : above * 10_000 + below
}

/** Up to 玖仟玖佰玖拾玖; a 零 may open any gap, and one stands for several. */
function readGroup(text: string): number | undefined {
  let total = 0
  let least = 10_000
  let left = text
  while (left !== '') {
    const match = /^零?([壹贰叁肆伍陆柒捌玖])([仟佰拾])?/.exec(left)
    if (match === null) return undefined
    const [taken, digit = '', place] = match
    const value = place === undefined ? 1 : places[place as keyof typeof places]
    if (value >= least) return undefined
    total += digits.indexOf(digit) * value
    least = value
    left = left.slice(taken.length)
  }
  return total === 0 ? undefined : total
}
