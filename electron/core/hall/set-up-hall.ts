import type { SetUp } from '../../../shared/hall/contract.ts'
import { ruleSetSchema } from '../../../shared/hall/rule-set.ts'
import { businessDayOf } from '../../../shared/kernel/time.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { Command } from '../api/command.ts'
import { addStaff, type PinHash } from '../staff/index.ts'
import { listTransactionKinds, saveCounter, saveHall, saveRules, saveService } from './store.ts'

type SetUpRefusal =
  | 'HALL_ALREADY_SET_UP'
  | 'SERVICE_LETTER_TWICE'
  | 'COUNTER_NUMBER_TWICE'
  | 'SERVICE_NOT_FOUND'
  | 'TRANSACTION_KIND_NOT_FOUND'

/** Makes an empty hall ready for its first day: services, counters and the first manager, or nothing at all. */
export function setUpHall(
  command: Command,
  input: SetUp,
  pinHash: PinHash,
): Result<{ hallId: string }, Refusal<SetUpRefusal>> {
  const { tx, at, newId } = command
  if (command.facts !== undefined) return refuse('HALL_ALREADY_SET_UP')
  const letters = input.services.map((service) => service.letter)
  if (new Set(letters).size < letters.length) return refuse('SERVICE_LETTER_TWICE')
  if (new Set(input.counters.map((counter) => counter.number)).size < input.counters.length)
    return refuse('COUNTER_NUMBER_TWICE')

  const hallId = newId()
  saveHall(tx, { id: hallId, name: input.hallName, timeZone: input.timeZone, atMs: at.atMs })
  saveRules(tx, {
    day: businessDayOf(at.atMs, input.timeZone),
    rules: JSON.stringify(ruleSetSchema.parse({})),
    atMs: at.atMs,
  })

  const kinds = listTransactionKinds(tx)
  const serviceIds = new Map<string, string>()
  for (const [position, service] of input.services.entries()) {
    if (!kinds.some((kind) => kind.id === service.defaultKindId)) return refuse('TRANSACTION_KIND_NOT_FOUND')
    const id = newId()
    serviceIds.set(service.letter, id)
    saveService(tx, { ...service, id, position })
  }
  for (const counter of input.counters) {
    const served = [...new Set(counter.serviceLetters)].map((letter) => serviceIds.get(letter))
    if (served.includes(undefined)) return refuse('SERVICE_NOT_FOUND')
    saveCounter(tx, {
      id: newId(),
      number: counter.number,
      serviceIds: served.filter((id) => id !== undefined),
    })
  }
  const manager = addStaff(tx, { ...input.manager, id: newId(), role: 'manager', pinHash, atMs: at.atMs })
  command.record('hall.setUp', {
    hallId,
    services: input.services,
    counters: input.counters,
    managerNumber: manager.number,
  })
  return accept({ hallId })
}
