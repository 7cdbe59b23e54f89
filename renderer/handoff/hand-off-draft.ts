import { fromDueValue } from '../manager/due-value.ts'

export type HandOffDraft = {
  readonly why: string
  readonly doneSoFar: string
  readonly toldCustomer: string
  readonly name: string
  readonly phone: string
  /** Empty: by the hall's rule (H2). */
  readonly due: string
}
export const emptyDraft: HandOffDraft = {
  why: '',
  doneSoFar: '',
  toldCustomer: '',
  name: '',
  phone: '',
  due: '',
}

export type HandOffMistakes = Readonly<Record<keyof HandOffDraft, boolean>>

/** What may be sent, and what is wrong with it; the customer's name and phone where the way leads away from the line. */
export function readHandOff(draft: HandOffDraft, leadsAway: boolean, nowMs: number, timeZone: string) {
  const dueAtMs = draft.due === '' ? undefined : fromDueValue(draft.due, timeZone)
  const mistakes: HandOffMistakes = {
    why: draft.why.trim().length < 2,
    doneSoFar: draft.doneSoFar.trim().length < 2,
    toldCustomer: draft.toldCustomer.trim().length < 2,
    name: leadsAway && (draft.name.trim() === '' || draft.name.trim().length > 40),
    phone: leadsAway && !/^\+?[\d -]{5,20}$/.test(draft.phone.trim()),
    due: draft.due !== '' && (dueAtMs === undefined || dueAtMs <= nowMs),
  }
  if (Object.values(mistakes).includes(true)) return { mistakes, sound: undefined }
  const sound = {
    why: draft.why.trim(),
    doneSoFar: draft.doneSoFar.trim(),
    toldCustomer: draft.toldCustomer.trim(),
    ...(leadsAway ? { customer: { name: draft.name.trim(), phone: draft.phone.trim() } } : {}),
    ...(dueAtMs === undefined ? {} : { dueAtMs }),
  }
  return { mistakes, sound }
}
