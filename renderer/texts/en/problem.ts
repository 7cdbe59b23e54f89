import type { Texts } from '../zh-CN/index.ts'

export const problem: Texts['problem'] = {}
