import type { Texts } from '../zh-CN/index.ts'

export const day: Texts['day'] = {}
