import type { FaultSlip } from '../../shared/fault/fault.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { fault as english } from '../texts/en/fault.ts'
import { fault as chinese, type FaultTexts } from '../texts/zh-CN/fault.ts'
import '../ui/paper.css'

type Say = (texts: FaultTexts) => string

/** P2: what the customer takes home: who, when, under which number. Chinese with English small, like every paper for customers. */
export function FaultSlipSheet({ slip }: { readonly slip: FaultSlip }) {
  const facts: readonly (readonly [Say, string])[] = [
    [({ slip: texts }) => texts.customer, slip.name],
    [({ slip: texts }) => texts.phone, slip.phone],
    [({ slip: texts }) => texts.ticket, slip.ticketLabel],
    [({ slip: texts }) => texts.by, `${slip.promisedBy.name} ${slip.promisedBy.number}`],
  ]
  return (
    <article className="paper" lang="zh-CN" aria-label={chinese.slip.title}>
      <p className="paper-hall">{slip.hallName}</p>
      <h2>
        <Both say={({ slip: texts }) => (slip.kind === 'call-back' ? texts.titleCall : texts.title)} />
      </h2>
      <p className="fault-slip-due">
        <Both say={({ slip: texts }) => texts[dueWords[slip.kind]]} />
        <b>{hallTimestamp(slip.dueAtMs, slip.timeZone).slice(0, 16)}</b>
      </p>
      <dl className="paper-facts">
        {facts.map(([label, value]) => (
          <div key={label(chinese)}>
            <dt>
              <Both say={label} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Both say={({ slip: texts }) => texts.cause} />
          </dt>
          <dd>
            <Both say={({ causes }) => causes[slip.cause]} />
          </dd>
        </div>
        <div>
          <dt>{hallTimestamp(slip.promisedAtMs, slip.timeZone).slice(0, 16)}</dt>
        </div>
      </dl>
      <p>
        <Both say={({ slip: texts }) => texts.sorry} />
      </p>
      {slip.kind === 'appointment' && (
        <footer className="paper-foot">
          <Both say={({ slip: texts }) => texts.keep} />
        </footer>
      )}
    </article>
  )
}

const dueWords = { appointment: 'appointment', 'call-back': 'callBack', 'home-visit': 'homeVisit' } as const

function Both({ say }: { readonly say: Say }) {
  return (
    <>
      {say(chinese)} <small lang="en">{say(english)}</small>
    </>
  )
}
