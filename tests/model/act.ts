import { ORPCError } from '@orpc/client'
import fc from 'fast-check'
import { checkDay } from './check-day.ts'
import type { DayModel } from './day-model.ts'
import { newId, type HallUnderTest } from './hall-under-test.ts'

/** What an act should come to, by the model alone. */
export type Plan<Answer = unknown> = {
  /** For the report of a failing day. */
  readonly text: string
  /** Called once, and sometimes again with the same commandId, as after a lost answer. */
  readonly call: (commandId: string) => Promise<Answer>
  readonly isAllowed: boolean
  /** Brings the model there, when it was allowed; may look at the answer for ids and check it. */
  readonly effect: (answer: Answer) => void
}

/** Undefined where there is nobody to do it to. */
export type Planner = (model: DayModel, real: HallUnderTest) => Plan | undefined

/** Lets the answer's type be forgotten once the plan is made. */
export function plan<Answer>(made: Plan<Answer>): Plan {
  return made as Plan
}

/** One step of a random day: the hall must accept exactly what the model allows, and be afterwards as the model says. */
export class Act implements fc.AsyncCommand<DayModel, HallUnderTest> {
  readonly #name: string
  readonly #planners: readonly Planner[]
  readonly #isRepeated: boolean
  #text = ''

  /** The first of `planners` that the model allows, or where none is, the first of them, which must be refused. */
  constructor(name: string, planners: readonly Planner[], isRepeated: boolean) {
    this.#name = name
    this.#planners = planners
    this.#isRepeated = isRepeated
  }

  check(): boolean {
    return true
  }

  async run(model: DayModel, real: HallUnderTest): Promise<void> {
    const plans = this.#planners.map((planner) => planner(model, real)).filter((each) => each !== undefined)
    const made = plans.find(({ isAllowed }) => isAllowed) ?? plans[0]
    if (made === undefined) return
    this.#text = made.text
    const commandId = newId()
    const outcome = await attempt(() => made.call(commandId))
    if (outcome.isAccepted !== made.isAllowed) {
      throw new Error(`${this.toString()}: ${made.isAllowed ? 'refused' : 'accepted'} ${outcome.code}`)
    }
    if (this.#isRepeated) {
      // L12: the first result again, and nothing happens twice.
      const again = await attempt(() => made.call(commandId))
      if (JSON.stringify(again) !== JSON.stringify(outcome))
        throw new Error(`${this.toString()}: not the same again`)
    }
    if (outcome.isAccepted) {
      made.effect(outcome.answer)
      model.done.set(this.#name, (model.done.get(this.#name) ?? 0) + 1)
    }
    checkDay(model, real)
  }

  toString(): string {
    return `${this.#name}(${this.#text})`
  }
}

type Outcome = { readonly isAccepted: boolean; readonly answer: unknown; readonly code: string }

async function attempt(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { isAccepted: true, answer: await call(), code: '' }
  } catch (error) {
    if (error instanceof ORPCError && error.status === 422 && error.code !== 'FAULT')
      return { isAccepted: false, answer: undefined, code: String(error.code) }
    throw error
  }
}
