import { useTexts } from '../texts/index.ts'

/** A code of the catalogues in words; what somebody typed stays as it is. */
export function useReasonWords(): (reason: string) => string {
  const { visit, common, fault, followup, handoff } = useTexts()
  const lists: readonly Readonly<Record<string, string>>[] = [
    visit.overrunReasons,
    visit.outcomes,
    common.pauseReasons,
    fault.causes,
    followup.kinds,
    handoff.states,
  ]
  return (reason) => lists.find((list) => Object.hasOwn(list, reason))?.[reason] ?? reason
}
