import type { Recipient } from '../../shared/handoff/hand-off.ts'
import { useQuery } from '../api/use-query.ts'
import { useSession } from '../api/use-session.ts'
import { useNameOf } from '../desk/use-name-of.ts'
import { useTexts } from '../texts/index.ts'

export type RecipientKind = Recipient['kind']
export type RecipientChoice = {
  readonly value: string
  readonly name: string
  readonly recipient: Recipient
}

/**
 * Whom something can be handed to now: manned counters and their people, posts and departments that are in use. Where no
 * customer goes along, the matter can wait for a person who is not at a counter.
 */
export function useRecipients(
  isWithCustomer: boolean,
): Readonly<Record<RecipientKind, readonly RecipientChoice[]>> {
  const { queue } = useTexts()
  const nameOf = useNameOf()
  const { session } = useSession()
  const counters = useQuery((client) => client.counter.list()).data ?? []
  const places = useQuery((client) => client.handoff.places()).data ?? []
  const colleagues = useQuery((client) => client.responsibility.colleagues()).data ?? []
  const manned = counters.flatMap(({ id, number, clerk }) =>
    clerk === null || clerk.id === session?.staff.id ? [] : [{ id, number, clerk }],
  )
  const placesOf = (kind: 'post' | 'department') =>
    places
      .filter((each) => each.kind === kind && !each.retired)
      .map((each) => ({
        value: each.id,
        name: nameOf(each),
        recipient: { kind, placeId: each.id } as const,
      }))
  const personChoice = (staffId: string, name: string): RecipientChoice => ({
    value: staffId,
    name,
    recipient: { kind: 'person', staffId },
  })
  return {
    counter: manned.map(({ id, number, clerk }) => ({
      value: id,
      name: queue.send.counterOf(number, clerk.name),
      recipient: { kind: 'counter', counterId: id },
    })),
    person: isWithCustomer
      ? manned.map(({ number, clerk }) => personChoice(clerk.id, queue.send.personOf(clerk.name, number)))
      : colleagues
          .filter(({ id }) => id !== session?.staff.id)
          .map(({ id, name, number }) => personChoice(id, `${name} ${number}`)),
    post: placesOf('post'),
    department: placesOf('department'),
  }
}
