import { useQuery } from '../api/use-query.ts'
import { useLocalText } from './use-local-text.ts'

/** What a kind is called; its id while the catalogue is on its way. */
export function useKindName(): (kind: string) => string {
  const local = useLocalText()
  const kinds = useQuery((api, signal) => api.application.kinds(undefined, { signal }))
  return (kind) => {
    const found = kinds.data?.find((each) => each.kind === kind)
    return found === undefined ? kind : local(found.name)
  }
}
