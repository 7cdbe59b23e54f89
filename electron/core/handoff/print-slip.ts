import type { HandOff, HandOffPrint } from '../../../shared/handoff/hand-off.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import { handOffPaper } from '../../../shared/print/hand-off-paper.ts'
import type { StaffCommand } from '../api/command.ts'
import { enqueuePrint, paperPlaceOf } from '../print/index.ts'
import { offer } from './offer.ts'
import { findHandOff } from './read-hand-off.ts'

/** H1: a customer who is sent out of the hall takes a slip along; anybody else is called again. */
export function offerWithSlip(command: StaffCommand, input: Parameters<typeof offer>[1]) {
  const offered = offer(command, input)
  if (!offered.ok) return offered
  const handOff = offered.value
  return accept(
    handOff.customer === null
      ? { ...handOff, printerName: null, reprint: null }
      : queueSlip(command, handOff),
  )
}

/** Once more, or of what a payment handed off by itself (C6). */
export function printSlip(
  command: StaffCommand,
  { handOffId }: { readonly handOffId: string },
): Result<HandOffPrint, Refusal<'HAND_OFF_NOT_FOUND'>> {
  const handOff = findHandOff(command.tx, handOffId)
  if (handOff === undefined) return refuse('HAND_OFF_NOT_FOUND')
  command.record('handoff.slipPrinted', { handOffId })
  return accept(queueSlip(command, handOff))
}

function queueSlip(command: StaffCommand, handOff: HandOff): HandOffPrint {
  const paper = handOffPaper(handOff, paperPlaceOf(command))
  return {
    ...handOff,
    ...enqueuePrint(command, { title: `移交单 ${handOff.number}`, paper, about: `hand-off ${handOff.id}` }),
  }
}
