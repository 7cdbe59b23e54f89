import type { Texts } from '../zh-CN/index.ts'

export const fault: Texts['fault'] = {}
