import type { HandOff } from '../../shared/handoff/hand-off.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { handoff as english } from '../texts/en/handoff.ts'
import { handoff as chinese } from '../texts/zh-CN/handoff.ts'
import '../ui/paper.css'

type HandOffSlipProps = {
  readonly handOff: HandOff
  readonly hallName: string
  readonly timeZone: string
}
type Word = keyof typeof chinese.slip

/** What the customer takes home: with whom, under which number and phone, where, and by when. */
export function HandOffSlip({ handOff, hallName, timeZone }: HandOffSlipProps) {
  const { place, customer, sender } = handOff
  const facts: readonly (readonly [Word, string | null | undefined])[] = [
    ['to', place?.nameZh],
    ['phone', place?.phone],
    ['where', place?.where],
    ['due', hallTimestamp(handOff.dueAtMs, timeZone).slice(0, 16)],
    ['why', handOff.why],
    ['told', handOff.toldCustomer],
    ['customer', customer === null ? null : `${customer.name} ${customer.phone}`],
    ['sender', `${sender.name} ${sender.number}`],
  ]
  return (
    <article className="paper" lang="zh-CN" aria-label={chinese.slip.title}>
      <p className="paper-hall">{hallName}</p>
      <h2>
        <Both word="title" />
      </h2>
      <p className="paper-hall">
        <Both word="number" /> <b>{handOff.number}</b>
      </p>
      <dl className="paper-facts">
        {facts.map(
          ([word, value]) =>
            value !== null &&
            value !== undefined && (
              <div key={word} className="paper-wide">
                <dt>
                  <Both word={word} />
                </dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <footer className="paper-foot">
        <Both word="keep" />
      </footer>
    </article>
  )
}

function Both({ word }: { readonly word: Word }) {
  return (
    <>
      {chinese.slip[word]} <small lang="en">{english.slip[word]}</small>
    </>
  )
}
