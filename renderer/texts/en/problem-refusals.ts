import type { problemRefusals as zh } from '../zh-CN/problem-refusals.ts'

export const problemRefusals: typeof zh = {
  PROBLEM_NOT_FOUND: () => 'This problem was not found. Refresh and look again.',
  PROBLEM_STATE_WRONG: () => 'This problem has come to another step. Refresh and look at its present state.',
  NOT_THE_FINDER: () => 'Only whoever reported this problem can say that it is right. Let them confirm it.',
}
