import type { HandOff } from '../handoff/hand-off.ts'
import { handOffWords } from './hand-off-words.ts'
import type { Paper } from './paper.ts'
import { factLine, ruleLine, textLine, titleLine, type PaperPlace } from './paper-lines.ts'

type Word = keyof typeof handOffWords

/** What the customer takes home: with whom, under which number and phone, where, and by when. */
export function handOffPaper(
  { number, place, customer, sender, dueAtMs, why, toldCustomer }: HandOff,
  { hallName, time }: PaperPlace,
): Paper {
  const facts: readonly (readonly [Word, string | null | undefined])[] = [
    ['number', number],
    ['to', place?.nameZh],
    ['phone', place?.phone],
    ['where', place?.where],
    // Nobody is answered to the second.
    ['due', time(dueAtMs).slice(0, 16)],
    ['why', why],
    ['told', toldCustomer],
    ['customer', customer === null ? null : `${customer.name} ${customer.phone}`],
    ['sender', `${sender.name} ${sender.number}`],
  ]
  return {
    opensDrawer: false,
    lines: [
      titleLine(hallName),
      titleLine(both('title')),
      ruleLine,
      ...facts.flatMap(([word, value]) =>
        value === null || value === undefined ? [] : [factLine(both(word), value)],
      ),
      ruleLine,
      ...handOffWords.keep.map(textLine),
    ],
  }
}

function both(word: Word): string {
  return handOffWords[word].join(' ')
}
