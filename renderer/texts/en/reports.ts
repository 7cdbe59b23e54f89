import type { Texts } from '../zh-CN/index.ts'

export const reports: Texts['reports'] = {}
