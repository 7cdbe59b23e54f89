import type { Ticket } from '../../shared/queue/ticket.ts'
import type { Client } from '../support/client.ts'
import type { Arrival } from './arrivals.ts'
import type { Books, Wait } from './books.ts'
import { codeOf, type Person } from './person.ts'
import { overrunReasons, recall, tidySeconds, walkSeconds, type Break } from './plan.ts'
import type { Timetable } from './timetable.ts'

const commandId = () => crypto.randomUUID()

export type Customer = { readonly arrival: Arrival; readonly limitSeconds: number; readonly wait: Wait }

type Place = {
  readonly person: Person
  readonly counterId: string
  readonly counterNumber: number
  readonly timetable: Timetable
  readonly books: Books
  readonly customerOf: (ticket: Ticket) => Customer
}

/** Calls the next customer when free, serves, waits for those who do not come, rests when sent. */
export class Clerk {
  readonly #at: Place
  /** Since when nobody is at the counter and the clerk is; undefined otherwise. */
  #freeSince: number | undefined
  #isTidying = false
  #cameAt = 0
  #overruns = 0
  #sentAway: { readonly rest: Break; readonly onBack: () => void } | undefined

  constructor(at: Place) {
    this.#at = at
  }

  async comeIn(): Promise<void> {
    const { person, counterId, timetable } = this.#at
    await person.ask((api) => api.counter.occupy({ commandId: commandId(), counterId }))
    this.#cameAt = timetable.now
    this.#freeSince = timetable.now
    await this.wake()
  }

  async goHome(): Promise<void> {
    const { person, counterNumber, timetable, books } = this.#at
    await person.ask((api) => api.counter.leave({ commandId: commandId() }))
    this.#endFreeTime()
    books.attended.push({ counterNumber, seconds: timetable.now - this.#cameAt })
  }

  /** The clerk goes as soon as nobody is at the counter. */
  sendAway(rest: Break, onBack: () => void): void {
    this.#sentAway = { rest, onBack }
  }

  /** Somebody may be waiting now. */
  async wake(): Promise<void> {
    if (this.#freeSince === undefined || this.#isTidying) return
    const sent = this.#sentAway
    if (sent !== undefined) return this.#rest(sent.rest, sent.onBack)
    try {
      await this.#receive(await this.#at.person.ask((api) => api.queue.callNext({ commandId: commandId() })))
    } catch (error) {
      if (codeOf(error) !== 'QUEUE_EMPTY') throw error
    }
  }

  async #receive(ticket: Ticket): Promise<void> {
    const { timetable } = this.#at
    this.#endFreeTime()
    const { arrival, wait, limitSeconds } = this.#at.customerOf(ticket)
    wait.called = timetable.now
    if (arrival.comes)
      timetable.plan(timetable.now + walkSeconds, () => this.#serve(ticket.id, arrival, limitSeconds))
    else this.#waitInVain(ticket.id, arrival, 1)
  }

  #waitInVain(ticketId: string, arrival: Arrival, times: number): void {
    const { person, timetable, books } = this.#at
    timetable.plan(timetable.now + recall.gapSeconds, async () => {
      if (times <= recall.times) {
        await person.ask((api) => api.queue.recall({ commandId: commandId(), ticketId }))
        return this.#waitInVain(ticketId, arrival, times + 1)
      }
      await person.ask((api) => api.queue.markMissed({ commandId: commandId(), ticketId }))
      books.missed.push({ letter: arrival.letter })
      return this.#becomeFree()
    })
  }

  async #serve(ticketId: string, { letter, serviceSeconds }: Arrival, limitSeconds: number): Promise<void> {
    const { person, timetable, books, counterNumber } = this.#at
    const { visitId } = await person.ask((api) => api.queue.markArrived({ commandId: commandId(), ticketId }))
    const transactionId = await person.ask(findTransaction)
    timetable.plan(timetable.now + serviceSeconds, async () => {
      const overrun =
        serviceSeconds > limitSeconds ? overrunReasons[this.#overruns % overrunReasons.length] : undefined
      if (overrun !== undefined) this.#overruns += 1
      await person.ask((api) =>
        api.visit.endTransaction({
          commandId: commandId(),
          transactionId,
          outcome: 'done',
          ...(overrun === undefined ? {} : { overrunReason: overrun }),
        }),
      )
      await person.ask((api) => api.visit.finish({ commandId: commandId(), visitId }))
      books.works.push({ letter, counterNumber, seconds: serviceSeconds, overrun })
      await this.#becomeFree()
    })
  }

  async #becomeFree(): Promise<void> {
    const { timetable } = this.#at
    this.#freeSince = timetable.now
    this.#isTidying = true
    timetable.plan(timetable.now + tidySeconds, () => {
      this.#isTidying = false
      return this.wake()
    })
  }

  async #rest({ reason, minutes }: Break, onBack: () => void): Promise<void> {
    const { person, timetable, books, counterNumber } = this.#at
    this.#sentAway = undefined
    this.#endFreeTime()
    await person.ask((api) => api.counter.pause({ commandId: commandId(), reason, expectedMinutes: minutes }))
    const from = timetable.now
    timetable.plan(from + minutes * 60, async () => {
      await person.ask((api) => api.counter.resume({ commandId: commandId() }))
      books.rests.push({ counterNumber, reason, seconds: timetable.now - from })
      this.#freeSince = timetable.now
      onBack()
      await this.wake()
    })
  }

  #endFreeTime(): void {
    const { counterNumber, timetable, books } = this.#at
    if (this.#freeSince !== undefined)
      books.freeTimes.push({ counterNumber, from: this.#freeSince, to: timetable.now })
    this.#freeSince = undefined
  }
}

/** What the desk shows of the customer: the first state of its stream. */
async function findTransaction(api: Client): Promise<string> {
  const states = await api.screens.watchWorkplace()
  const first = await states.next()
  await states.return?.()
  const transaction = first.done === true ? undefined : first.value.visit?.transactions.at(-1)
  if (transaction === undefined) throw new Error('nobody is at the counter')
  return transaction.id
}
