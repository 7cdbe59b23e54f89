import type { AccountHit } from '../../shared/account/account.ts'
import type { Application, ApplicationHit } from '../../shared/application/application.ts'
import { client } from '../api/client.ts'
import type { ShownRefusal } from '../api/refusal.ts'
import { useQuery } from '../api/use-query.ts'
import { useLater } from '../cashier/use-later.ts'

const typingPauseMs = 150
/** Letters of a kind's initials are no name of anybody. */
const isInitials = (text: string) => /^[a-z\s]*$/i.test(text)

type Found = {
  readonly applications: readonly ApplicationHit[]
  readonly accounts: readonly AccountHit[]
  readonly isNothing: boolean
  readonly isLoading: boolean
  readonly refusal: ShownRefusal | undefined
  readonly open: (hit: ApplicationHit) => Promise<Application>
}

/** Applications, and accounts where one may be chosen, by what is typed into the one box. */
export function useFound(text: string, withAccounts: boolean): Found {
  const asked = useLater(text.trim(), typingPauseMs)
  const isAsked = asked !== '' && !isInitials(asked)
  const applications = useQuery(
    async (api, signal) => (isAsked ? api.application.find({ text: asked, limit: 20 }, { signal }) : []),
    [asked],
  )
  const accounts = useQuery(
    async (api, signal) =>
      isAsked && withAccounts ? api.account.search({ text: asked, limit: 6 }, { signal }) : [],
    [asked, withAccounts],
  )
  const hits = applications.data ?? []
  const others = accounts.data ?? []
  return {
    applications: hits,
    accounts: others,
    isNothing: hits.length === 0 && others.length === 0,
    isLoading: applications.isLoading || accounts.isLoading || asked !== text.trim(),
    refusal: applications.refusal ?? accounts.refusal,
    open: ({ id }) => client.application.get({ applicationId: id }),
  }
}
