import type { Texts } from '../zh-CN/index.ts'

export const responsibility: Texts['responsibility'] = {}
