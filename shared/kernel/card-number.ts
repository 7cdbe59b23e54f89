/**
 * Whether text holds digits that pass as a bank card's number: 13 to 19 in a row, spaces and hyphens left out, with the
 * check digit of ISO/IEC 7812-1 (Luhn). Such digits are never stored.
 */
export function holdsCardNumber(text: string): boolean {
  const runs = text.normalize('NFKC').replace(/[\s-]/g, '').match(/\d+/g) ?? []
  return runs.some((run) => run.length >= 13 && run.length <= 19 && passesLuhn(run))
}

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (const [place, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}
