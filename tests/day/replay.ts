import type { DayReport } from '../../shared/reports/day-report.ts'
import type { HallConfiguration } from '../../shared/hall/hall.ts'
import type { Ticket } from '../../shared/queue/ticket.ts'
import { openTestHall, people, type TestHall } from '../support/test-hall.ts'
import type { Arrival } from './arrivals.ts'
import { Books, type Wait } from './books.ts'
import { Clerk, type Customer } from './clerk.ts'
import { figuresOfBooks, figuresOfReport, type DayFigures } from './figures.ts'
import { Person } from './person.ts'
import { breaks, clerks, counters, openSecond, services, type Break } from './plan.ts'
import { Timetable } from './timetable.ts'

const commandId = () => crypto.randomUUID()
/** Test halls open their clock on the day before, at nine. */
const businessDay = '2026-11-24'
const toMidnightMs = 15 * 3_600_000

export type Replay = { readonly books: DayFigures; readonly report: DayReport; readonly reported: DayFigures }

/** Plays a day through the product's own API, on a real file and a clock that jumps from one act to the next. */
export async function replay(arrivals: readonly Arrival[]): Promise<Replay> {
  const hall = await openTestHall({
    services: [...services],
    counters: counters.map(({ number, serviceLetters }) => ({ number, serviceLetters: [...serviceLetters] })),
  })
  try {
    const day = await HallDay.open(hall)
    await day.play(arrivals)
    return await day.figures()
  } finally {
    hall.close()
  }
}

class HallDay {
  readonly #hall: TestHall
  readonly #manager: Person
  readonly #configuration: HallConfiguration
  readonly #timetable = new Timetable()
  readonly #books = new Books()
  readonly #customers = new Map<string, Customer>()
  #clerks: readonly Clerk[] = []

  private constructor(hall: TestHall, manager: Person, configuration: HallConfiguration) {
    this.#hall = hall
    this.#manager = manager
    this.#configuration = configuration
  }

  static async open(hall: TestHall): Promise<HallDay> {
    hall.advance(toMidnightMs)
    const manager = new Person(await hall.as(people.manager.number), people.manager.pin)
    const configuration = await manager.ask((api) => api.hall.configuration())
    const day = new HallDay(hall, manager, configuration)
    day.#clerks = await Promise.all(clerks.map((person, index) => day.#hire(person, index)))
    return day
  }

  async play(arrivals: readonly Arrival[]): Promise<void> {
    for (const clerk of this.#clerks) this.#timetable.plan(openSecond, () => clerk.comeIn())
    for (const arrival of arrivals) this.#timetable.plan(arrival.second, () => this.#arrive(arrival))
    for (const rest of breaks) this.#sendInTurn(rest, rest.fromSecond, 0)
    await this.#runClock()
    for (const clerk of this.#clerks) this.#timetable.plan(this.#timetable.now, () => clerk.goHome())
    await this.#runClock()
  }

  async figures(): Promise<Replay> {
    const report = await this.#manager.ask((api) => api.reports.day({ businessDay }))
    const letterOf = (serviceId: string) =>
      this.#configuration.services.find(({ id }) => id === serviceId)?.letter ?? ''
    return {
      books: figuresOfBooks(this.#books),
      report,
      reported: figuresOfReport(report, letterOf),
    }
  }

  async #hire(person: (typeof clerks)[number], index: number): Promise<Clerk> {
    await this.#manager.ask((api) => api.staff.add({ commandId: commandId(), role: 'clerk', ...person }))
    const counter = this.#configuration.counters[index]
    return new Clerk({
      person: new Person(await this.#hall.as(person.number), person.pin),
      counterId: counter?.id ?? '',
      counterNumber: counter?.number ?? 0,
      timetable: this.#timetable,
      books: this.#books,
      customerOf: (ticket) => this.#customerOf(ticket),
    })
  }

  async #arrive(arrival: Arrival): Promise<void> {
    const service = this.#configuration.services.find(({ letter }) => letter === arrival.letter)
    const kind = this.#configuration.transactionKinds.find(({ id }) => id === service?.defaultKindId)
    if (service === undefined || kind === undefined) throw new Error(`no service ${arrival.letter}`)
    const ticket = await this.#manager.ask((api) =>
      api.queue.issueTicket({
        commandId: commandId(),
        serviceId: service.id,
        care: arrival.care,
        atEntrance: true,
      }),
    )
    const wait: Wait = { letter: arrival.letter, issued: arrival.second, called: undefined }
    this.#books.waits.push(wait)
    this.#customers.set(ticket.id, { arrival, limitSeconds: kind.limitSeconds, wait })
    for (const clerk of this.#clerks) await clerk.wake()
  }

  #customerOf({ id }: Ticket): Customer {
    const customer = this.#customers.get(id)
    if (customer === undefined) throw new Error(`nobody has the ticket ${id}`)
    return customer
  }

  /** The next goes when the one before is back. */
  #sendInTurn(rest: Break, second: number, place: number): void {
    const clerk = this.#clerks[place]
    if (clerk === undefined) return
    this.#timetable.plan(second, () => {
      clerk.sendAway(rest, () => this.#sendInTurn(rest, this.#timetable.now, place + 1))
      return clerk.wake()
    })
  }

  #runClock(): Promise<void> {
    let clock = this.#timetable.now
    return this.#timetable.run((second) => {
      this.#hall.advance((second - clock) * 1000)
      clock = second
    })
  }
}
