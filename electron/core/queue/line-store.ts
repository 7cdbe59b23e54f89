import { sql as raw } from 'kysely'
import type { Placed } from '../../../shared/queue/choose-next-ticket.ts'
import type { TicketState } from '../../../shared/queue/ticket.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement } from '../database/sql.ts'
import { tickets, toPlaced } from './store.ts'

/** The ranks of the line, in the order of calling; the schema gives each ticket its own. */
export const ranks = { handedOff: 0, care: 1, ordinary: 2 } as const
export type Rank = keyof typeof ranks
export const rankNames = ['handedOff', 'care', 'ordinary'] as const satisfies readonly Rank[]

type Place = { readonly day: string; readonly rank: number; readonly limit: number }

const selectPool = statement<Place & { serviceId: string }>()((param) =>
  tickets
    .where('ticket.business_day', '=', param.day)
    .where('state', '=', 'waiting')
    .where('service_id', '=', param.serviceId)
    .where('target_id', 'is', null)
    .where('rank', '=', param.rank)
    .orderBy('position')
    .limit(param.limit),
)
// A literal, because the partial index of targets is used for no parameter.
const selectTargeted = statement<Place & { targetId: string }>()((param) =>
  tickets
    .where('state', '=', raw.lit('waiting'))
    .where('target_id', '=', param.targetId)
    .where('rank', '=', param.rank)
    .where('ticket.business_day', '=', param.day)
    .orderBy('position')
    .limit(param.limit),
)
const selectAllTargeted = statement<{ day: string; limit: number }>()((param) =>
  tickets
    .where('state', '=', raw.lit('waiting'))
    .where('target_id', 'is not', null)
    .where('ticket.business_day', '=', param.day)
    .orderBy('rank')
    .orderBy('position')
    .limit(param.limit),
)
const sumTargeted = statement<{ day: string; targetId: string }>()((param) =>
  sql
    .selectFrom('ticket')
    .select((each) => [
      each.fn.countAll<number>().as('waiting'),
      each.fn.min('issued_steady_ms').as('longestSinceSteadyMs'),
    ])
    .where('state', '=', raw.lit('waiting'))
    .where('target_id', '=', param.targetId)
    .where('business_day', '=', param.day),
)
const selectState = statement<{ day: string; state: string; serviceId: string; limit: number }>()((param) =>
  tickets
    .where('ticket.business_day', '=', param.day)
    .where('state', '=', param.state as TicketState)
    .where('service_id', '=', param.serviceId)
    .orderBy('position')
    .limit(param.limit),
)

/** The first of a service and rank that any counter may call; an indexed look-up however many wait. */
export function listPool(reader: Reader, place: Place & { readonly serviceId: string }): Placed[] {
  return reader.all(selectPool, place).map(toPlaced)
}

/** The first of a rank that wait for this counter or person alone. */
export function listTargeted(reader: Reader, place: Place & { readonly targetId: string }): Placed[] {
  return reader.all(selectTargeted, place).map(toPlaced)
}

/** All who wait for one counter or person alone, whoever it is. */
export function listAllTargeted(reader: Reader, day: string, limit: number): Placed[] {
  return reader.all(selectAllTargeted, { day, limit }).map(toPlaced)
}

export type Waiting = { readonly waiting: number; readonly longestSinceSteadyMs: number | null }

/** How many wait for this counter or person alone, and since when the one who waits longest. */
export function sumOfTarget(reader: Reader, day: string, targetId: string): Waiting {
  return reader.first(sumTargeted, { day, targetId }) ?? { waiting: 0, longestSinceSteadyMs: null }
}

/** The first of a service and a state, by place in the line. */
export function listState(
  reader: Reader,
  line: {
    readonly day: string
    readonly state: TicketState
    readonly serviceId: string
    readonly limit: number
  },
): Placed[] {
  return reader.all(selectState, line).map(toPlaced)
}
