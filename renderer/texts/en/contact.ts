import type { Texts } from '../zh-CN/index.ts'

export const contact: Texts['contact'] = {}
