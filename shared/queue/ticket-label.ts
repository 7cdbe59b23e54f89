/** The last number of a service's day; after it the kiosk has to stop. */
export const lastTicketNumber = 99_999

/** "A012", "A1000". */
export function ticketLabel(letter: string, number: number): string {
  return letter + String(number).padStart(3, '0')
}
