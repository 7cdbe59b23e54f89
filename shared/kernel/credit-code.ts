/** The letters of GB 32100-2015 in the order of their values; I, O, S, V and Z are left out. */
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export type CreditCodeMistake = 'LENGTH' | 'LETTERS' | 'CHECK_DIGIT'

/** 统一社会信用代码, which is a company's tax number too: 18 characters of which the last checks the others (GB 32100-2015). */
export function findCreditCodeMistake(code: string): CreditCodeMistake | undefined {
  if (code.length !== 18) return 'LENGTH'
  const values = Array.from(code, (letter) => letters.indexOf(letter))
  if (values.includes(-1)) return 'LETTERS'
  const sum = weights.reduce((total, weight, place) => total + weight * (values[place] ?? 0), 0)
  return values[17] === (31 - (sum % 31)) % 31 ? undefined : 'CHECK_DIGIT'
}
