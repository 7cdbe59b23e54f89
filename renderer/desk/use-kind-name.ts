import type { Desk } from './use-desk.ts'
import { useNameOf } from './use-name-of.ts'

/** The hall's own name of a kind of transaction; its id where the hall has no such kind any more. */
export function useKindName({ configuration }: Pick<Desk, 'configuration'>): (kindId: string) => string {
  const nameOf = useNameOf()
  return (kindId) => {
    const kind = configuration.transactionKinds.find(({ id }) => id === kindId)
    return kind === undefined ? kindId : nameOf(kind)
  }
}
