import type { CustomerScreen } from '../../shared/screens/workplace.ts'
import { Both } from './both.tsx'

/** Where the customer is, and whether this counter serves. */
export function CustomerHead({ screen }: { readonly screen: CustomerScreen }) {
  const { number, sign, clerk } = screen.counter
  return (
    <header className="customer-head">
      <h1>
        <Both say={(texts) => texts.common.counter(number)} />
      </h1>
      <p className="customer-sign" data-sign={sign}>
        <Both say={(texts) => texts.common.signs[sign]} />
      </p>
      <p className="customer-hall">{screen.hallName}</p>
      {clerk !== null && screen.state !== 'idle' && (
        <p className="customer-clerk">
          {clerk.name} <b>{clerk.number}</b>
        </p>
      )}
    </header>
  )
}
