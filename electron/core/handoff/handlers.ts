import { accept, refuse } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query, type StaffCommand } from '../api/command.ts'
import {
  acceptHandOff,
  addMilestone,
  complete,
  offerAgain,
  returnHandOff,
  tell,
  withdraw,
} from './act-on-hand-off.ts'
import { listOpenHandOffs } from './list-hand-offs.ts'
import { addPlace, retirePlace, setRepairPost } from './manage-places.ts'
import { offerWithSlip, printSlip } from './print-slip.ts'
import { listPlaces } from './place-store.ts'
import { findHandOff } from './read-hand-off.ts'
import type { AfterDone } from './serve-order.ts'

/** `afterDone` belongs to a slice that stands on this one. */
export const makeHandoffHandlers = (afterDone: AfterDone) => ({
  places: api.handoff.places.handler(query(({ tx }) => accept(listPlaces(tx)))),
  addPlace: api.handoff.addPlace.handler(command(addPlace)),
  retirePlace: api.handoff.retirePlace.handler(command(retirePlace)),
  setRepairPost: api.handoff.setRepairPost.handler(command(setRepairPost)),
  offer: api.handoff.offer.handler(command(offerWithSlip)),
  accept: api.handoff.accept.handler(command(acceptHandOff)),
  return: api.handoff.return.handler(command(returnHandOff)),
  offerAgain: api.handoff.offerAgain.handler(command(offerAgain)),
  withdraw: api.handoff.withdraw.handler(command(withdraw)),
  addMilestone: api.handoff.addMilestone.handler(command(addMilestone)),
  complete: api.handoff.complete.handler(
    command((each: StaffCommand, input: Parameters<typeof complete>[1]) => {
      const done = complete(each, input)
      if (done.ok) afterDone(each, done.value, input.person)
      return done
    }),
  ),
  tell: api.handoff.tell.handler(command(tell)),
  printSlip: api.handoff.printSlip.handler(command(printSlip)),
  get: api.handoff.get.handler(
    query(({ tx }, { handOffId }: { handOffId: string }) => {
      const handOff = findHandOff(tx, handOffId)
      return handOff === undefined ? refuse('HAND_OFF_NOT_FOUND') : accept(handOff)
    }),
  ),
  listOpen: api.handoff.listOpen.handler(
    query(({ tx }, { limit }: { limit: number }) => accept(listOpenHandOffs(tx, limit))),
  ),
})
