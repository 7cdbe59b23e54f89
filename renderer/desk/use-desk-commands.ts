import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'

/** The clerk's commands outside a payment; each keeps its own refusal, to be shown beside its button. */
export function useDeskCommands() {
  const commands = {
    callNext: useCommand(client.queue.callNext),
    callTicket: useCommand(client.queue.callTicket),
    recall: useCommand(client.queue.recall),
    markArrived: useCommand(client.queue.markArrived),
    markMissed: useCommand(client.queue.markMissed),
    markLeft: useCommand(client.queue.markLeft),
    startWalkIn: useCommand(client.visit.startWalkIn),
    startTransaction: useCommand(client.visit.startTransaction),
    hold: useCommand(client.visit.hold),
    resume: useCommand(client.visit.resume),
    endTransaction: useCommand(client.visit.endTransaction),
    finish: useCommand(client.visit.finish),
    transfer: useCommand(client.visit.transfer),
    transferTicket: useCommand(client.queue.transferTicket),
    releaseTarget: useCommand(client.queue.releaseTarget),
    park: useCommand(client.visit.park),
    takeBack: useCommand(client.visit.takeBack),
    endParked: useCommand(client.visit.endParked),
    callManager: useCommand(client.visit.callManager),
    pause: useCommand(client.counter.pause),
    leave: useCommand(client.counter.leave),
    resumeCounter: useCommand(client.counter.resume),
  }
  const all = Object.values(commands)
  return {
    ...commands,
    isBusy: all.some(({ isRunning }) => isRunning),
    clear: () => {
      for (const each of all) each.clear()
    },
  }
}
export type DeskCommands = ReturnType<typeof useDeskCommands>
