import { checkDay } from './check-day.ts'
import type { DayModel, ModelTicket } from './day-model.ts'
import { newId, type HallUnderTest } from './hall-under-test.ts'
import { endTicket } from './model-steps.ts'

const reason = '营业结束'
const dayMs = 24 * 3600_000

/**
 * The manager settles everybody by name, the clerks go, the day is signed: then every ticket has its one true end, also when it was forgotten
 * until the next morning (L15).
 */
export async function closeDay(model: DayModel, real: HallUnderTest, isForgotten: boolean): Promise<void> {
  const manager = real.manager()
  const { businessDay } = await manager.day.status()
  if (isForgotten) real.hall.advance(dayMs)
  else await manager.day.stopIssue({ commandId: newId(), reason })
  const list = await manager.day.closingList({ businessDay })
  for (const [place, { id }] of list.tickets.entries()) {
    const isAppointed = place % 2 === 1
    await manager.day.settleTicket({
      commandId: newId(),
      ticketId: id,
      reason,
      how: howOf(isAppointed, real),
    })
    endVisitOf(model, ticketOf(model, id), isAppointed ? 'appointed' : 'left')
  }
  for (const { id, ticketId } of list.openVisits) {
    if (ticketId !== null) continue
    await manager.day.settleVisit({ commandId: newId(), visitId: id, reason, how: { kind: 'left' } })
    endVisit(model, id, 'left')
  }
  for (const { index, isOccupied } of model.counters)
    if (isOccupied) await real.clerk(index).counter.leave({ commandId: newId() })
  const { statement } = await manager.day.close({ commandId: newId(), businessDay, note: reason })
  for (const ticket of model.tickets) if (ticket.state === 'missed') endTicket(model, ticket, 'left')
  checkDay(model, real)

  // L5: what outlives the day stands there by name.
  const open = model.handOffs.filter(({ state }) => state !== 'told' && state !== 'withdrawn')
  if (statement.handOffs.length !== open.length) throw new Error('the statement forgets a hand-off')
  const signed = statement.tickets.map(({ id, end }) => `${id} ${end}`).toSorted()
  const wanted = model.tickets.map(({ id, state }) => `${id} ${state}`).toSorted()
  if (signed.join() !== wanted.join())
    throw new Error(`the statement does not tell every ticket's end\n${signed.join()}\n${wanted.join()}`)
}

function howOf(isAppointed: boolean, real: HallUnderTest) {
  if (!isAppointed) return { kind: 'left' as const }
  const dueAtMs = real.hall.app.ports.clock.now().atMs + dayMs
  return { kind: 'appointment' as const, name: '孔超', phone: '13800003106', dueAtMs }
}

function ticketOf(model: DayModel, id: string): ModelTicket {
  const ticket = model.tickets.find((each) => each.id === id)
  if (ticket === undefined) throw new Error(`nobody issued ${id}`)
  return ticket
}

function endVisitOf(model: DayModel, ticket: ModelTicket, how: 'left' | 'appointed'): void {
  const visit = model.visits.find((each) => each.ticket === ticket && isUnfinished(each.state))
  if (visit !== undefined) endVisit(model, visit.id, how)
  endTicket(model, ticket, how)
}

function endVisit(model: DayModel, id: string, how: 'left' | 'appointed'): void {
  const visit = model.visits.find((each) => each.id === id)
  if (visit === undefined) throw new Error(`nobody began visit ${id}`)
  visit.state = how
  if (visit.transaction !== undefined) visit.transaction.state = 'ended'
  for (const counter of model.counters) if (counter.visit === visit) counter.visit = undefined
}

const isUnfinished = (state: string) => state === 'open' || state === 'parked'
