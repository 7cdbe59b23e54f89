import type { pauseRefusals as chinese } from '../zh-CN/pause-refusals.ts'

const clock = (atMs: unknown) =>
  new Date(Number(atMs)).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

export const pauseRefusals: typeof chinese = {
  LAST_OPEN_COUNTER: ({ letters }) =>
    `This is the last open counter for ${letters ?? ''}. A manager must agree: number and PIN, typed here.`,
  APPROVAL_REFUSED: ({ attemptsLeft }) =>
    attemptsLeft === undefined
      ? "The manager's number or PIN is wrong. Type it again."
      : `The manager's number or PIN is wrong. Type it again. ${attemptsLeft} tries left.`,
  APPROVAL_LOCKED: ({ untilMs }) =>
    `This manager's PIN was wrong too often and is locked until ${clock(untilMs)}. Wait until then, or ask another manager.`,
}
