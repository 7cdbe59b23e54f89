import { fromDueValue, toDueValue } from '../manager/due-value.ts'

/** What is typed of an appointment or a call-back. */
export type PromiseDraft = { readonly name: string; readonly phone: string; readonly due: string }
export type SoundPromise = { readonly name: string; readonly phone: string; readonly dueAtMs: number }
export type PromiseMistakes = { readonly name: boolean; readonly phone: boolean; readonly due: boolean }

const dayMs = 24 * 60 * 60_000

/** The same hour tomorrow is offered: nobody is promised something for today by accident. */
export function newPromise(nowMs: number, timeZone: string): PromiseDraft {
  return { name: '', phone: '', due: toDueValue(nowMs + dayMs, timeZone) }
}

/** The promise as it may be sent, or what is wrong with it. */
export function readPromise(
  { name, phone, due }: PromiseDraft,
  nowMs: number,
  timeZone: string,
): { readonly promise: SoundPromise | undefined; readonly mistakes: PromiseMistakes } {
  const dueAtMs = fromDueValue(due, timeZone)
  const mistakes = {
    name: name.trim() === '' || name.trim().length > 40,
    phone: !/^\+?[\d -]{5,20}$/.test(phone.trim()),
    due: dueAtMs === undefined || dueAtMs <= nowMs,
  }
  const isSound = !mistakes.name && !mistakes.phone && !mistakes.due && dueAtMs !== undefined
  return { promise: isSound ? { name: name.trim(), phone: phone.trim(), dueAtMs } : undefined, mistakes }
}
