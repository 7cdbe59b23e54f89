import type { FaultNotice } from '../../shared/fault/fault.ts'
import type { Moment } from '../../shared/kernel/time.ts'
import { Both } from './both.tsx'
import { Countdown } from './countdown.tsx'
import { WhereTo } from './where-to.tsx'

type FaultCardProps = {
  readonly fault: FaultNotice
  readonly nearestOpenCounter: number | null
  readonly now: Moment
}

/** P2: an apology; a short fault asks to wait, at a long one the staff make appointments. */
export function FaultCard({ fault, nearestOpenCounter, now }: FaultCardProps) {
  return (
    <section className="middle middle-fault">
      <p className="middle-words middle-words-large">
        <span aria-hidden="true">▲</span>
        <Both say={(texts) => texts.fault.heading} />
      </p>
      <p className="middle-words paused-why">
        <Both say={(texts) => texts.fault.words[fault.state]} />
      </p>
      {fault.expectedEndSteadyMs !== null && (
        <Countdown
          untilSteadyMs={fault.expectedEndSteadyMs}
          now={now}
          left={(texts) => texts.fault.left}
          late={(texts) => texts.fault.late}
        />
      )}
      <WhereTo
        counterNumber={nearestOpenCounter}
        otherwise={(texts) => (fault.state === 'long' ? texts.fault.askStaff : texts.fault.waitHere)}
      />
    </section>
  )
}

/** … while the customer at the counter is still served: above all else, but beside it. */
export function FaultBand({ fault }: { readonly fault: FaultNotice }) {
  return (
    <output className="fault-band">
      <span aria-hidden="true">▲</span>
      <Both say={(texts) => `${texts.fault.heading} · ${texts.fault.words[fault.state]}`} />
    </output>
  )
}
