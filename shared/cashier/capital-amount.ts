const digits = Array.from('零壹贰叁肆伍陆柒捌玖')
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/** 999,999,999,999.99 yuan, far above what a counter takes: what a cheque's numerals are read up to. */
export const largestInCapitals = 99_999_999_999_999

/**
 * 人民币大写: the amount in capital numerals as receipts and cheques carry it, by the rules for filling in bills
 * (正确填写票据和结算凭证的基本规定): 壹拾 is written in full, one 零 stands for any gap, 整 ends an amount without fen.
 * `amount` in fen; what a reversal gives back is below zero and marked （负数）.
 */
export function capitalAmount(amount: number): string {
  if (!Number.isSafeInteger(amount) || Math.abs(amount) > largestInCapitals)
    throw new RangeError(`not an amount to be written: ${amount}`)
  if (amount < 0) return `（负数）${capitalAmount(Math.abs(amount))}`
  const yuan = Math.floor(amount / 100)
  const jiao = Math.floor(amount / 10) % 10
  const fenDigit = amount % 10
  if (amount === 0) return '零元整'
  const head = yuan === 0 ? '' : `${capitalInteger(yuan)}元`
  if (jiao === 0 && fenDigit === 0) return `${head}整`
  if (fenDigit === 0) return `${head}${digits[jiao]}角整`
  const middle = jiao > 0 ? `${digits[jiao]}角` : head === '' ? '' : '零'
  return `${head}${middle}${digits[fenDigit]}分`
}

function capitalInteger(value: number): string {
  let text = ''
  let isGapOpen = false
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const four = Math.floor(value / 10_000 ** group) % 10_000
    if (four === 0) {
      isGapOpen = text !== ''
      continue
    }
    if (text !== '' && (isGapOpen || four < 1000)) text += '零'
    text += capitalGroup(four) + groups[group]
    isGapOpen = false
  }
  return text
}

/** 1 to 9999; zeros before and after are the caller's. */
function capitalGroup(four: number): string {
  let text = ''
  let isGapOpen = false
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const digit = Math.floor(four / 10 ** place) % 10
    if (digit === 0) {
      isGapOpen = text !== ''
      continue
    }
    text += `${isGapOpen ? '零' : ''}${digits[digit]}${places[place]}`
    isGapOpen = false
  }
  return text
}
