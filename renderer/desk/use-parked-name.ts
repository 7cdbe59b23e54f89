import type { ParkedVisit } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'

/** What a customer who stepped aside is called: by the ticket, else by the counter that they left. */
export function useParkedName(): (visit: Pick<ParkedVisit, 'ticketLabel' | 'counterNumber'>) => string {
  const texts = useTexts().visit.parked
  return ({ ticketLabel, counterNumber }) => ticketLabel ?? texts.walkIn(counterNumber)
}
