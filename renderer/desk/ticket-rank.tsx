import type { Ticket } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'
import { isOwnTarget } from './own-target.ts'
import type { Desk } from './use-desk.ts'

type TicketRankProps = {
  readonly desk: Desk
  readonly ticket: Pick<Ticket, 'handedOff' | 'target'>
  readonly nameOfPerson: (staffId: string) => string
}

/** Why somebody is called before others, or by one counter or person alone: in words, so that nobody has to guess (Q5). */
export function TicketRank({ desk, ticket: { handedOff, target }, nameOfPerson }: TicketRankProps) {
  const { queue, common } = useTexts()
  const texts = queue.rank
  const { counter } = desk.workplace
  const targetWords = () => {
    if (target === null) return undefined
    if (isOwnTarget(target, { counterId: counter.id, staffId: counter.clerk?.id })) return texts.forYou
    if (target.kind === 'person') return texts.forTarget(nameOfPerson(target.staffId))
    const number = desk.configuration.counters.find(({ id }) => id === target.counterId)?.number
    return texts.forTarget(common.counter(number ?? 0))
  }
  const words = targetWords()
  return (
    <span className="ticket-rank">
      {handedOff && <span className="rank-badge">{texts.handedOffExplain}</span>}
      {words !== undefined && <span className="rank-badge rank-target">{words}</span>}
    </span>
  )
}
