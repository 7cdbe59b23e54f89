import type { ReactNode } from 'react'
import { shortenName, shortenPhone } from '../../shared/account/account.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { Money } from '../ui/money.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import type { Serving } from './situation.ts'

/** The account being dealt with, personal data shortened as far as the counter's work allows. */
export function CustomerCard({ serving }: { readonly serving: Serving }) {
  const texts = useTexts().desk.customer
  const { payment, receipt } = serving
  const accountNumber = payment?.accountNumber ?? receipt?.accountNumber
  const statement = useQuery(
    async (client) => (accountNumber === undefined ? undefined : client.account.open({ accountNumber })),
    [accountNumber, payment?.step, receipt?.id],
  )
  const shown = statement.data?.account.number === accountNumber ? statement.data : undefined
  return (
    <section className="customer-card" aria-labelledby="customer-title">
      <h2 id="customer-title">{texts.heading}</h2>
      {accountNumber === undefined && <p className="hint">{texts.none}</p>}
      <RefusalText refusal={statement.refusal} />
      {shown !== undefined && (
        <dl>
          <Fact name={texts.number}>{shown.account.number}</Fact>
          <Fact name={texts.name}>{shortenName(shown.account.name)}</Fact>
          <Fact name={texts.address}>{shown.account.address}</Fact>
          <Fact name={texts.phone}>{shortenPhone(shown.account.phone)}</Fact>
          <Fact name={texts.category}>{shown.account.category}</Fact>
          <Fact name={texts.state}>{shown.account.state}</Fact>
          <Fact name={texts.owed}>
            <Money amount={shown.owed} />
          </Fact>
          <Fact name={texts.prepaid}>
            <Money amount={shown.prepaid} />
          </Fact>
        </dl>
      )}
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
