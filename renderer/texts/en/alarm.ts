import type { Texts } from '../zh-CN/index.ts'

export const alarm: Texts['alarm'] = {}
