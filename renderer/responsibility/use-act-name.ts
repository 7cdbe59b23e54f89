import { useTexts } from '../texts/index.ts'
import { isSaidThere, type ActItem, type ResponsibilityAct } from './acts-of.ts'

/** "接收", or "对方已接收" where it is only told here. */
export function useActName(): (item: ActItem, act: ResponsibilityAct) => string {
  const { act: names, actThere } = useTexts().responsibility
  return (item, act) => (isSaidThere(item, act) ? actThere[act] : names[act])
}
