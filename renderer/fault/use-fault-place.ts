import type { Fault } from '../../shared/fault/fault.ts'
import { useTexts } from '../texts/index.ts'

/** "3 号窗口" or "全厅". */
export function useFaultPlace(): (fault: Pick<Fault, 'counterNumber'>) => string {
  const { scopes } = useTexts().fault
  return ({ counterNumber }) => (counterNumber === null ? scopes.hall() : scopes.counter(counterNumber))
}
