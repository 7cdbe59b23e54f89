import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'

/** The name of a person of the hall; a general word until the names have come. */
export function useColleagueName(): (staffId: string) => string {
  const { aPerson } = useTexts().queue.rank
  const colleagues = useQuery((client) => client.responsibility.colleagues())
  return (staffId) => colleagues.data?.find(({ id }) => id === staffId)?.name ?? aPerson
}
