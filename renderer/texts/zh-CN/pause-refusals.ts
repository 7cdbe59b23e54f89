import type { RefusalDetail } from '../../../shared/kernel/result.ts'

const clock = (atMs: unknown) =>
  new Date(Number(atMs)).toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** Pausing, and the manager's approval at the desk: what happened, and what to do. */
export const pauseRefusals = {
  LAST_OPEN_COUNTER: ({ letters }: RefusalDetail) =>
    `这是 ${letters ?? ''} 类业务最后一个开着的窗口，需要值班经理输入工号和密码同意。`,
  APPROVAL_REFUSED: ({ attemptsLeft }: RefusalDetail) =>
    attemptsLeft === undefined
      ? '经理工号或密码不对，请经理重新输入。'
      : `经理工号或密码不对，请经理重新输入。还可以试 ${attemptsLeft} 次。`,
  APPROVAL_LOCKED: ({ untilMs }: RefusalDetail) =>
    `这名经理的密码连续输错，已锁定到 ${clock(untilMs)}。请到时再试，或请另一名经理同意。`,
}
