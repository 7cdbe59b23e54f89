import type { Texts } from '../zh-CN/index.ts'

export const followup: Texts['followup'] = {}
