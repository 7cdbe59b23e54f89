const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkLetters = '10X98765432'

export type IdentityNumberMistake = 'LENGTH' | 'LETTERS' | 'DATE' | 'CHECK_DIGIT'

/**
 * 公民身份号码: six digits of the place, the day of birth, three digits of order and a check digit, ISO 7064 MOD 11-2
 * (GB 11643-1999). A day of birth after `today` ("2026-11-23") is none.
 */
export function findIdentityNumberMistake(number: string, today: string): IdentityNumberMistake | undefined {
  if (number.length !== 18) return 'LENGTH'
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return 'LETTERS'
  const day = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  if (!isRealDay(day) || day < '1850-01-01' || day > today) return 'DATE'
  const sum = weights.reduce((total, weight, place) => total + weight * Number(number[place]), 0)
  return number[17] === checkLetters[sum % 11] ? undefined : 'CHECK_DIGIT'
}

function isRealDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}
