import type { Fault, FaultAccount } from '../../../shared/fault/fault.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { StaffQuery } from '../api/command.ts'
import { findFault, listFaultsOfDay, listFaultsToMakeUp } from './store.ts'
import { loadAccount, toFault } from './views.ts'

/** Older ones are still found by their day. */
const mostListed = 100

export function showAccount(
  { tx }: Pick<StaffQuery, 'tx'>,
  { faultId }: { readonly faultId: string },
): Result<FaultAccount, Refusal<'FAULT_NOT_FOUND'>> {
  const fault = findFault(tx, faultId)
  return fault === undefined ? refuse('FAULT_NOT_FOUND') : accept(loadAccount(tx, fault))
}

export function listFaults(
  { tx, businessDay: today }: StaffQuery,
  { businessDay = today }: { readonly businessDay?: BusinessDay | undefined },
): Result<Fault[], never> {
  return accept(listFaultsOfDay(tx, businessDay).map((fault) => toFault(tx, fault)))
}

export function listToMakeUp({ tx }: StaffQuery): Result<FaultAccount[], never> {
  return accept(listFaultsToMakeUp(tx, mostListed).map((fault) => loadAccount(tx, fault)))
}
