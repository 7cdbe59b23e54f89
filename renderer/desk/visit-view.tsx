import { ApplicationPanel } from '../application/application-panel.tsx'
import { AbandonForm } from '../cashier/abandon-form.tsx'
import { FindAccount } from '../cashier/find-account.tsx'
import { PaidCard } from '../cashier/paid-card.tsx'
import { PaymentFlow } from '../cashier/payment-flow.tsx'
import { HandOffPanel } from '../handoff/hand-off-panel.tsx'
import { EndForm } from './end-form.tsx'
import { endWork } from './end-work.ts'
import { FinishForm } from './finish-form.tsx'
import { HoldForm } from './hold-form.tsx'
import { NextMatterForm } from './next-matter-form.tsx'
import { ParkForm } from './park-form.tsx'
import type { Serving } from './situation.ts'
import { TransferForm } from './transfer-form.tsx'
import type { Desk } from './use-desk.ts'
import { VisitActs } from './visit-acts.tsx'
import { VisitHead } from './visit-head.tsx'

type VisitViewProps = { readonly desk: Desk; readonly serving: Serving }
type CoverableProps = VisitViewProps & {
  /** A list is open over it; all that was typed stays beneath. */
  readonly isCovered: boolean
}

/** A customer is being served: who, how long, and the one thing that is being done. */
export function VisitView({ desk, serving, isCovered }: CoverableProps) {
  return (
    <div className="visit-view" hidden={isCovered}>
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
            visitId={visit.id}
            onAbandon={() => openPanel({ kind: 'abandon' })}
          />
        </div>
        {isAbandoning && <AbandonForm intentId={payment.intentId} onStay={closePanel} />}
      </>
    )
  }
  if (panel?.kind === 'hand-off') return <HandOffPanel desk={desk} />
  if (panel?.kind === 'application') return <ApplicationPanel desk={desk} />
  if (transaction !== undefined) {
    if (panel?.kind === 'find-account') return <FindAccount visitId={visit.id} onClose={closePanel} />
    if (panel?.kind === 'hold') return <HoldForm desk={desk} transaction={transaction} />
    if (panel?.kind === 'end' || panel?.kind === 'transfer' || panel?.kind === 'next-matter') {
      const then = panel.kind === 'end' ? 'finish' : panel.kind
      return <EndForm key={then} desk={desk} serving={serving} transaction={transaction} then={then} />
    }
  } else if (panel?.kind === 'transfer') return <TransferForm desk={desk} serving={serving} />
  if (panel?.kind === 'finish') return <FinishForm desk={desk} visitId={visit.id} />
  if (panel?.kind === 'park') return <ParkForm desk={desk} visitId={visit.id} />
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
