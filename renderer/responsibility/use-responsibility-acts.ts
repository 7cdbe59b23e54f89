import type { AttemptOutcome } from '../../shared/followup/follow-up.ts'
import type { Recipient } from '../../shared/handoff/hand-off.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import type { ActItem, DialogAct } from './acts-of.ts'

/** What was typed for an act; only what the act asks for is sent. */
export type Said = {
  readonly words: string
  readonly person: string | undefined
  readonly recipient: Recipient | undefined
  readonly outcome: AttemptOutcome | undefined
  readonly dueAtMs: number | undefined
}

/** Carries an act out; undefined when it was refused, see `refusal`. */
export function useResponsibilityActs() {
  const { application, handoff, followup, contact, restore } = client
  const commands = {
    accept: useCommand(handoff.accept),
    return: useCommand(handoff.return),
    complete: useCommand(handoff.complete),
    milestone: useCommand(handoff.addMilestone),
    offerAgain: useCommand(handoff.offerAgain),
    withdraw: useCommand(handoff.withdraw),
    tell: useCommand(handoff.tell),
    attempt: useCommand(followup.recordAttempt),
    reschedule: useCommand(followup.reschedule),
    giveUp: useCommand(followup.giveUp),
    answer: useCommand(contact.answerEnquiry),
    markTold: useCommand(contact.markTold),
    giveToPost: useCommand(restore.handOff),
    markRestored: useCommand(restore.markRestored),
    handOver: useCommand(application.handOver),
  }
  const start = (act: DialogAct, { id }: ActItem, said: Said): Promise<unknown> => {
    const { words, recipient, outcome, dueAtMs } = said
    const person = said.person === undefined ? {} : { person: said.person }
    switch (act) {
      case 'accept':
        return commands.accept.run({ handOffId: id, ...person })
      case 'return':
        return commands.return.run({ handOffId: id, reason: words, ...person })
      case 'complete':
        return commands.complete.run({ handOffId: id, outcome: words, ...person })
      case 'milestone':
        return commands.milestone.run({ handOffId: id, text: words, ...person })
      case 'offer-again':
        if (recipient === undefined) return Promise.resolve(undefined)
        return commands.offerAgain.run({ handOffId: id, to: recipient, why: words })
      case 'withdraw':
        return commands.withdraw.run({ handOffId: id, reason: words })
      case 'tell':
        return commands.tell.run({ handOffId: id, words })
      case 'attempt': {
        const note = words === '' ? {} : { note: words }
        if (outcome === undefined) return Promise.resolve(undefined)
        return commands.attempt.run({ followUpId: id, outcome, ...note })
      }
      case 'reschedule':
        if (dueAtMs === undefined) return Promise.resolve(undefined)
        return commands.reschedule.run({ followUpId: id, dueAtMs, reason: words })
      case 'give-up':
        return commands.giveUp.run({ followUpId: id, reason: words })
      case 'answer':
        return commands.answer.run({ contactId: id, answer: words })
      case 'mark-told':
        return commands.markTold.run({ contactId: id, words })
      case 'give-to-post':
        return commands.giveToPost.run({ orderId: id })
      case 'hand-over':
        if (recipient === undefined) return Promise.resolve(undefined)
        return commands.handOver.run({ applicationId: id, to: recipient })
      case 'mark-restored':
        return commands.markRestored.run({ orderId: id, person: said.person ?? '', words })
    }
  }
  const all = Object.values(commands)
  const clear = () => {
    for (const each of all) each.clear()
  }
  return {
    clear,
    start: async (act: DialogAct, item: ActItem, said: Said): Promise<boolean> => {
      clear()
      return (await start(act, item, said)) !== undefined
    },
    isRunning: all.some(({ isRunning }) => isRunning),
    refusal: all.map(({ refusal }) => refusal).find((each) => each !== undefined),
  }
}
