import type { Texts } from '../zh-CN/index.ts'

export const handoff: Texts['handoff'] = {}
