import { AbandonForm } from '../cashier/abandon-form.tsx'
import { FindAccount } from '../cashier/find-account.tsx'
import { PaidCard } from '../cashier/paid-card.tsx'
import { PaymentFlow } from '../cashier/payment-flow.tsx'
import { EndForm } from './end-form.tsx'
import { endWork } from './end-work.ts'
import { HoldForm } from './hold-form.tsx'
import { NextMatterForm } from './next-matter-form.tsx'
import type { Serving } from './situation.ts'
import type { Desk } from './use-desk.ts'
import { VisitActs } from './visit-acts.tsx'
import { VisitHead } from './visit-head.tsx'

type VisitViewProps = { readonly desk: Desk; readonly serving: Serving }

/** A customer is being served: who, how long, and the one thing that is being done. */
export function VisitView({ desk, serving }: VisitViewProps) {
  return (
    <div className="visit-view">
      <VisitHead desk={desk} serving={serving} />
      <VisitBody desk={desk} serving={serving} />
    </div>
  )
}

function VisitBody({ desk, serving }: VisitViewProps) {
  const { panel, closePanel, openPanel, commands } = desk
  const { visit, transaction, payment, receipt } = serving
  if (payment !== undefined) {
    const isAbandoning = panel?.kind === 'abandon'
    return (
      <>
        {/* Stays as it is beneath the question, with all that was typed. */}
        <div className="visit-body" hidden={isAbandoning}>
          <PaymentFlow
            key={payment.intentId}
            payment={payment}
            onAbandon={() => openPanel({ kind: 'abandon' })}
          />
        </div>
        {isAbandoning && <AbandonForm intentId={payment.intentId} onStay={closePanel} />}
      </>
    )
  }
  if (transaction !== undefined) {
    if (panel?.kind === 'find-account') return <FindAccount visitId={visit.id} onClose={closePanel} />
    if (panel?.kind === 'hold') return <HoldForm desk={desk} transaction={transaction} />
    if (panel?.kind === 'end') return <EndForm desk={desk} visit={visit} transaction={transaction} />
  }
  if (panel?.kind === 'next-matter') return <NextMatterForm desk={desk} visitId={visit.id} />
  if (receipt !== undefined && transaction !== undefined && receipt.takenAtMs >= transaction.startedAtMs) {
    return (
      <div className="visit-body">
        <PaidCard
          key={receipt.id}
          receipt={receipt}
          onFinish={() => void endWork(desk)}
          onMore={() => openPanel({ kind: 'find-account' })}
          isFinishing={commands.endTransaction.isRunning || commands.finish.isRunning}
        />
        <VisitActs desk={desk} serving={serving} isBesidePaid />
      </div>
    )
  }
  return <VisitActs desk={desk} serving={serving} />
}
