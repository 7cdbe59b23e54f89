import type { Texts } from '../texts/zh-CN/index.ts'

/** "100 元", "5 角", "1 分" */
export function denominationName(valueFen: number, texts: Texts['payment']['tender']): string {
  if (valueFen >= 100) return texts.note(valueFen / 100)
  return valueFen >= 10 ? texts.jiao(valueFen / 10) : texts.fen(valueFen)
}
