import type { FaultAccount } from '../../../shared/fault/fault.ts'
import { refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { findNote, saveNote, saveSettled } from './leftover-store.ts'
import { showAccount } from './show-account.ts'
import { findFault } from './store.ts'

/** P2: what was written on paper is not forgotten. The words stay on this machine. */
export function noteToMakeUp(
  command: StaffCommand,
  { faultId, text }: { readonly faultId: string; readonly text: string },
): Result<FaultAccount, Refusal<'FAULT_NOT_FOUND'>> {
  const { tx, at, actor, newId, record } = command
  if (findFault(tx, faultId) === undefined) return refuse('FAULT_NOT_FOUND')
  const id = newId()
  saveNote(tx, { id, faultId, text, staffId: actor.staffId, atMs: at.atMs })
  record('fault.noted', { faultId, noteId: id })
  return showAccount(command, { faultId })
}

/** It was entered, or it turned out that nothing was left to do: in words. */
export function settleNote(
  command: StaffCommand,
  { noteId, how }: { readonly noteId: string; readonly how: string },
): Result<FaultAccount, Refusal<'FAULT_NOTE_NOT_FOUND' | 'FAULT_NOTE_ALREADY_SETTLED' | 'FAULT_NOT_FOUND'>> {
  const { tx, at, actor, record } = command
  const note = findNote(tx, noteId)
  if (note === undefined) return refuse('FAULT_NOTE_NOT_FOUND')
  if (note.settledAtMs !== null) return refuse('FAULT_NOTE_ALREADY_SETTLED')
  saveSettled(tx, noteId, { how, staffId: actor.staffId, atMs: at.atMs })
  record('fault.noteSettled', { faultId: note.faultId, noteId })
  return showAccount(command, { faultId: note.faultId })
}
