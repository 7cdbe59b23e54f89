import { elapsedMs } from '../kernel/time.ts'
import type { DayFacts } from './day-facts.ts'
import type { FigureRow } from './figure-row.ts'

type DueRow = FigureRow & { readonly isOverdue: boolean }

const nothing = {
  ticketLabel: null,
  serviceId: null,
  kindId: null,
  counterNumber: null,
  staff: null,
  ms: null,
  limitMs: null,
  reason: null,
} as const

/** H2: by whom, and how it stands; overdue is what was not done when it was due. */
export function listHandOffRows({ handOffs, staff, asOf }: DayFacts): DueRow[] {
  return handOffs.map(({ id, state, senderStaffId, offeredAtMs, dueAtMs, doneAtMs }) => ({
    ...nothing,
    id,
    atMs: offeredAtMs,
    staff: staff.get(senderStaffId) ?? null,
    reason: state,
    isOverdue: state !== 'withdrawn' && (doneAtMs ?? asOf.atMs) > dueAtMs,
  }))
}

/** H3, P2: whose, and what kind; overdue is what had not ended when it was due. */
export function listFollowUpRows({ followUps, staff, asOf }: DayFacts): DueRow[] {
  return followUps.map(({ id, kind, ownerStaffId, promisedAtMs, dueAtMs, endedAtMs }) => ({
    ...nothing,
    id,
    atMs: promisedAtMs,
    staff: staff.get(ownerStaffId) ?? null,
    reason: kind,
    isOverdue: (endedAtMs ?? asOf.atMs) > dueAtMs,
  }))
}

/** P2: one that lasts counts until now. */
export function listFaultRows({ faults, counters, staff, asOf }: DayFacts): FigureRow[] {
  return faults.map(({ id, counterId, cause, declaredBy, declaredAtMs, fromSteadyMs, toSteadyMs }) => ({
    ...nothing,
    id,
    atMs: declaredAtMs,
    counterNumber: counters.find((each) => each.id === counterId)?.number ?? null,
    staff: staff.get(declaredBy) ?? null,
    ms: elapsedMs(fromSteadyMs, toSteadyMs ?? asOf.steadyMs),
    reason: cause,
  }))
}
