import type {
  Fault,
  FaultAccount,
  FaultNote,
  FaultNotice,
  FaultPromise,
} from '../../../shared/fault/fault.ts'
import { elapsedMs } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { loadFollowUp } from '../followup/index.ts'
import { loadStaffRef } from '../staff/index.ts'
import { listNotes, listPromises, type NoteRow } from './leftover-store.ts'
import { findFault, listOpenFaults, type FaultRow } from './store.ts'

export function loadFault(reader: Reader, id: string): Fault {
  const row = findFault(reader, id)
  if (row === undefined) throw new Error(`no fault ${id}`)
  return toFault(reader, row)
}

export function toFault(reader: Reader, row: FaultRow): Fault {
  const { endedAtMs, endedSteadyMs, endedBy, endNote, declaredBy, ...fault } = row
  return {
    ...fault,
    declaredBy: loadStaffRef(reader, declaredBy),
    ended:
      endedAtMs === null || endedSteadyMs === null || endedBy === null
        ? null
        : {
            atMs: endedAtMs,
            by: loadStaffRef(reader, endedBy),
            note: endNote ?? '',
            lastedMs: elapsedMs(fault.declaredSteadyMs, endedSteadyMs),
          },
  }
}

/** With all that the fault left behind: it is made up when no promise is open and every note is settled. */
export function loadAccount(reader: Reader, fault: FaultRow): FaultAccount {
  const promises = listPromises(reader, fault.id).map((row): FaultPromise => {
    const { kind, state, owner, name, phone, dueAtMs } = loadFollowUp({ tx: reader }, row.followUpId)
    return { ...row, kind, state, owner, name, phone, dueAtMs }
  })
  const notes = listNotes(reader, fault.id).map((note) => toNote(reader, note))
  const toMakeUp =
    promises.filter(({ state }) => state === 'open').length +
    notes.filter(({ settled }) => settled === null).length
  return { fault: toFault(reader, fault), promises, notes, toMakeUp }
}

function toNote(reader: Reader, row: NoteRow): FaultNote {
  const { id, text, staffId, atMs, settledHow, settledBy, settledAtMs } = row
  return {
    id,
    text,
    by: loadStaffRef(reader, staffId),
    atMs,
    settled:
      settledHow === null || settledBy === null || settledAtMs === null
        ? null
        : { how: settledHow, by: loadStaffRef(reader, settledBy), atMs: settledAtMs },
  }
}

/** What displays and screens say now (P2): the hall's first, then the counters' by number. */
export function listFaultNotices(reader: Reader): FaultNotice[] {
  return listOpenFaults(reader).map((row) => ({
    id: row.id,
    scope: row.scope,
    counterNumber: row.counterNumber,
    state: row.state === 'long' ? 'long' : 'short',
    cause: row.cause,
    declaredAtMs: row.declaredAtMs,
    declaredSteadyMs: row.declaredSteadyMs,
    expectedEndAtMs: row.expectedEndAtMs,
    expectedEndSteadyMs: row.expectedEndSteadyMs,
  }))
}
