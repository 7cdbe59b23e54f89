/** "No. 00000042" as it stands on paper and in lists. */
export function receiptNumber(number: number): string {
  return number.toString().padStart(8, '0')
}
