import { useRef, type ReactNode } from 'react'
import { ApplicationPanel } from '../application/application-panel.tsx'
import { DeskNotices } from '../day/desk-notices.tsx'
import { OpeningChecklist } from '../day/opening-checklist.tsx'
import { DeskFaultNotice } from '../fault/desk-fault-notice.tsx'
import { FaultPanel } from '../fault/fault-panel.tsx'
import { ResponsibilitiesPanel } from '../responsibility/responsibilities-panel.tsx'
import { ShiftNotice } from '../shift/shift-notice.tsx'
import { ShiftPanel } from '../shift/shift-panel.tsx'
import { useTexts } from '../texts/index.ts'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { CalledView } from './called-view.tsx'
import { CustomerLeftForm } from './customer-left-form.tsx'
import { ExtendPauseForm } from './extend-pause-form.tsx'
import { IdleView } from './idle-view.tsx'
import { LeavePanel } from './leave-panel.tsx'
import { NudgeNotice } from './nudge-notice.tsx'
import { OutOfOrderForm } from './out-of-order-form.tsx'
import { ParkedList } from './parked-list.tsx'
import { PauseForm } from './pause-form.tsx'
import { PausedView } from './paused-view.tsx'
import { SendTicketForm } from './send-ticket-form.tsx'
import { SentView } from './sent-view.tsx'
import { TodaysReceipts } from './todays-receipts.tsx'
import type { Desk } from './use-desk.ts'
import { VisitView } from './visit-view.tsx'
import { WaitingList } from './waiting-list.tsx'
import { WalkInForm } from './walk-in-form.tsx'

/** The middle: one thing at a time, the focus on the next step. */
export function WorkPane({ desk }: { readonly desk: Desk }) {
  const { panes } = useTexts().desk
  const place = useRef<HTMLElement>(null)
  useFocusNext(place, desk.stepKey)
  return (
    <main className="work-pane" ref={place} aria-label={panes.work}>
      <DeskFaultNotice desk={desk} />
      <NudgeNotice desk={desk} />
      <DeskNotices desk={desk} />
      <ShiftNotice desk={desk} />
      <Middle desk={desk} panel={openedOver(desk)} />
    </main>
  )
}

type MiddleProps = { readonly desk: Desk; readonly panel: ReactNode }

/** What is going on; a customer's work stays as it is beneath whatever is opened over it (L13). */
function Middle({ desk, panel }: MiddleProps) {
  const { situation } = desk
  if (situation.kind === 'serving') {
    return (
      <>
        {panel}
        <VisitView desk={desk} serving={situation} isCovered={panel !== undefined} />
      </>
    )
  }
  if (panel !== undefined) return panel
  switch (situation.kind) {
    case 'paused':
      return <PausedView desk={desk} pause={situation.pause} />
    case 'idle':
      return <IdleView desk={desk} />
    case 'called':
      return <CalledView desk={desk} ticket={situation.ticket} />
  }
}

/** What covers the middle; undefined for the forms that belong to the visit itself. */
function openedOver(desk: Desk): ReactNode {
  const { panel, situation } = desk
  switch (panel?.kind) {
    case 'waiting-list':
      return <WaitingList desk={desk} />
    case 'receipts':
      return <TodaysReceipts desk={desk} />
    case 'out-of-order':
      return <OutOfOrderForm desk={desk} ticket={panel.ticket} />
    case 'pause':
      return <PauseForm desk={desk} />
    case 'extend-pause':
      return <ExtendPauseForm desk={desk} pause={desk.workplace.counter.pause} />
    case 'leave':
      return <LeavePanel desk={desk} />
    case 'opening':
      return (
        <OpeningChecklist
          counterId={desk.workplace.counter.id}
          hallName={desk.workplace.hallName}
          timeZone={desk.configuration.timeZone}
          onClose={desk.closePanel}
        />
      )
    case 'fault':
      return <FaultPanel desk={desk} />
    case 'walk-in':
      return <WalkInForm desk={desk} />
    case 'customer-left':
      return situation.kind === 'called' ? (
        <CustomerLeftForm desk={desk} ticket={situation.ticket} />
      ) : undefined
    case 'send-ticket':
      return <SendTicketForm desk={desk} ticket={panel.ticket} />
    case 'sent':
      return <SentView desk={desk} sent={panel} />
    case 'responsibilities':
      return (
        <ResponsibilitiesPanel
          contactId={situation.kind === 'serving' ? situation.visit.firstContactId : undefined}
          timeZone={desk.configuration.timeZone}
          onClose={desk.closePanel}
        />
      )
    case 'shift':
      return <ShiftPanel desk={desk} />
    case 'application':
      // With a customer it belongs to the visit, whose time stays in sight (T2).
      return situation.kind === 'serving' ? undefined : <ApplicationPanel desk={desk} />
    case 'parked':
      return <ParkedList desk={desk} />
    case 'find-account':
    case 'end':
    case 'finish':
    case 'hold':
    case 'next-matter':
    case 'abandon':
    case 'transfer':
    case 'hand-off':
    case 'park':
    case undefined:
      return undefined
  }
}
