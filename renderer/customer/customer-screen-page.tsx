import { useLive } from '../api/use-live.ts'
import { useIsLost } from '../display/use-is-lost.ts'
import { useNow } from '../ui/use-now.ts'
import type { CustomerScreen } from '../../shared/screens/workplace.ts'
import { Both } from './both.tsx'
import { chosenCounter } from './chosen-counter.ts'
import { CustomerHead } from './customer-head.tsx'
import { CustomerScreenView, isFaultShown } from './customer-screen-view.tsx'
import { FaultBand } from './fault-card.tsx'
import { Notice } from './notice.tsx'
import './customer.css'

/** What faces the customer at a counter: `/customer?counter=3`. */
export function CustomerScreenPage() {
  const number = chosenCounter(location.search)
  if (number === undefined) {
    return (
      <main className="customer">
        <Notice heading={(texts) => texts.noCounterChosen} hint={(texts) => texts.unknownCounterHint} />
      </main>
    )
  }
  return <CounterScreen number={number} />
}

function CounterScreen({ number }: { readonly number: number }) {
  const { state, receivedAt, isConnected, refusal } = useLive(
    (client, signal) => client.screens.watchCustomerScreen({ counterNumber: number }, { signal }),
    [number],
  )
  const isLost = useIsLost(isConnected)
  return (
    <main className="customer">
      {refusal?.code === 'COUNTER_NOT_FOUND' ? (
        <Notice
          heading={(texts) => texts.unknownCounter(String(number))}
          hint={(texts) => texts.unknownCounterHint}
        />
      ) : state === undefined || isLost ? (
        <>
          {/* The counter's own number cannot be old; everything else could be (L17). */}
          <header className="customer-head">
            <h1>
              <Both say={(texts) => texts.common.counter(number)} />
            </h1>
          </header>
          {isLost ? (
            <Notice heading={(texts) => texts.lost} hint={(texts) => texts.lostHint} />
          ) : (
            <Connecting />
          )}
        </>
      ) : (
        <LiveScreen screen={state} receivedAt={receivedAt} />
      )}
    </main>
  )
}

function LiveScreen({
  screen,
  receivedAt,
}: {
  readonly screen: CustomerScreen
  readonly receivedAt: number
}) {
  const now = useNow(screen.asOf, receivedAt)
  return (
    <>
      <CustomerHead screen={screen} />
      {screen.fault !== null && !isFaultShown(screen) && <FaultBand fault={screen.fault} />}
      <CustomerScreenView screen={screen} now={now} />
    </>
  )
}

function Connecting() {
  return (
    <section className="middle">
      <p className="middle-words">
        <Both say={(texts) => texts.connecting} />
      </p>
    </section>
  )
}
