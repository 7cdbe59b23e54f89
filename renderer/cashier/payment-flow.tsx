import { useState } from 'react'

import type { Payment } from '../../shared/cashier/payment.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { firstDraft, type BillDraft } from './bill-draft.ts'
import { ChooseBills } from './choose-bills.tsx'
import './payment.css'
import './tender.css'
import { PaymentSteps } from './payment-steps.tsx'
import { SayChange, SayReceived } from './read-back-steps.tsx'
import { TakeTender } from './take-tender.tsx'
import { firstTender } from './tender-draft.ts'

type PaymentFlowProps = {
  readonly payment: Payment
  readonly visitId: string
  readonly onAbandon: () => void
}

/** One payment from checking to the change. What was typed in a step stays while one goes on and back. */
export function PaymentFlow({ payment, visitId, onAbandon }: PaymentFlowProps) {
  const { common } = useTexts()
  const { accountNumber, step } = payment
  const statement = useQuery(
    (client) => client.account.open({ accountNumber }),
    [accountNumber, step === 'choosing'],
  )
  const [typedBills, setTypedBills] = useState<BillDraft>()
  const [tender, setTender] = useState(() => firstTender(payment))
  const fees = useQuery((client) => client.fee.list({}))
  const due = useQuery((client) => client.application.feesDue({ visitId }), [visitId])
  const feesDue = due.data?.filter((fee) => fee.accountNumber === accountNumber)
  const bills = statement.data?.bills
  return (
    <section className="payment">
      <PaymentSteps step={step} />
      {step === 'choosing' && (bills === undefined || feesDue === undefined) && <p>{common.loading}</p>}
      {step === 'choosing' && <RefusalText refusal={statement.refusal ?? due.refusal} />}
      {step === 'choosing' && bills !== undefined && feesDue !== undefined && (
        <ChooseBills
          payment={payment}
          bills={bills}
          fees={fees.data ?? []}
          draft={typedBills ?? firstDraft(bills, payment.lines, feesDue)}
          onChange={setTypedBills}
          onStale={statement.reload}
          onAbandon={onAbandon}
        />
      )}
      {step === 'due' && <TakeTender payment={payment} draft={tender} onChange={setTender} />}
      {step === 'tendered' && <SayReceived payment={payment} />}
      {step === 'received' && <SayChange payment={payment} />}
    </section>
  )
}
