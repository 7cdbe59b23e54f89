import { formatFen } from '../kernel/money.ts'
import type { PaperLine } from './paper.ts'

export const titleLine = (text: string): PaperLine => ({ kind: 'title', text })
export const textLine = (text: string): PaperLine => ({ kind: 'text', text })
export const factLine = (label: string, value: string | number): PaperLine => textLine(`${label}：${value}`)
/** `amount` in fen, below zero where it went out. */
export const amountLine = (text: string, amount: number): PaperLine => ({
  kind: 'row',
  text,
  amount: formatFen(amount),
})
export const signLine = (text: string): PaperLine => ({ kind: 'sign', text })
export const ruleLine: PaperLine = { kind: 'rule' }

/** What every slip of the hall says beside its matter. `time` tells an instant by the hall's own clock. */
export type PaperPlace = { readonly hallName: string; readonly time: (atMs: number) => string }
