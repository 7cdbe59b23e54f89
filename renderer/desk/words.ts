import type { Workplace } from '../../shared/screens/workplace.ts'
import { receivedInAll } from '../../shared/cashier/means.ts'
import { formatFen, zeroFen } from '../../shared/kernel/money.ts'
import type { Texts } from '../texts/zh-CN/index.ts'
import type { Panel } from './panel.ts'
import type { Situation } from './situation.ts'

/** A sentence of the service rules, in any language. */
export type Sentence = (texts: Texts['desk']['words']) => string

/** What the service rules ask to be said now, in the speaker's order (Q2 first, C1). */
export function wordsToSay(
  situation: Situation,
  apology: Workplace['apology'],
  isOverrun: boolean,
  panel?: Panel['kind'],
): readonly Sentence[] {
  switch (situation.kind) {
    case 'idle':
      return []
    case 'paused':
      return [(texts) => texts.paused]
    case 'called':
      return [
        ...(apology === null ? [] : [(texts: Texts['desk']['words']) => texts[apology]]),
        (texts) => texts.greeting,
      ]
    case 'serving': {
      const { transaction, payment, receipt } = situation
      if (panel === 'park') return [(texts) => texts.park]
      const patience: Sentence[] = isOverrun ? [(texts) => texts.overrun] : []
      if (payment !== undefined) return [...patience, ...paymentWords(payment)]
      if (transaction === undefined && panel === 'transfer') return [(texts) => texts.sendOn]
      if (transaction === undefined) return [(texts) => texts.more, (texts) => texts.goodbye]
      if (transaction.state === 'held') return [(texts) => texts.hold]
      if (receipt !== undefined && receipt.takenAtMs >= transaction.startedAtMs) {
        return [(texts) => texts.paid, (texts) => texts.more, (texts) => texts.goodbye]
      }
      return [...patience, (texts) => texts.greeting, (texts) => texts.askAccount]
    }
  }
}

function paymentWords({
  step,
  due,
  tendered,
  parts,
  change,
}: NonNullable<Extract<Situation, { kind: 'serving' }>['payment']>): Sentence[] {
  switch (step) {
    case 'choosing':
      return [(texts) => texts.check]
    case 'due':
      return [(texts) => texts.due(formatFen(due))]
    case 'tendered':
      return [(texts) => texts.received(formatFen(receivedInAll(tendered ?? zeroFen, parts)))]
    case 'received':
      return [(texts) => (change === 0 ? texts.noChange : texts.change(formatFen(change ?? 0)))]
    case 'paid':
    case 'abandoned':
      return []
  }
}
