import { Button } from 'antd'
import { useCallback, useState } from 'react'
import type { AffectedTicket, FaultSlip } from '../../shared/fault/fault.ts'
import { hallTime } from '../hall/hall-time.ts'
import { DataTable } from '../manager/data-table.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { FaultSlipSheet } from './fault-slip-sheet.tsx'
import { PromiseDialog } from './promise-dialog.tsx'

type AffectedListProps = {
  readonly faultId: string
  /** Another one whenever something of the fault was changed. */
  readonly turn: number
  readonly timeZone: string
  readonly onPromised: () => void
}

/** P2: whom a long fault keeps waiting; each gets an appointment or a call-back, and a slip of it. */
export function AffectedList({ faultId, turn, timeZone, onPromised }: AffectedListProps) {
  const { fault: texts, common } = useTexts()
  const { data, refusal } = useRepeatedQuery(
    (api, signal) => api.fault.affected({ faultId }, { signal }),
    [faultId, turn],
  )
  const [chosen, setChosen] = useState<AffectedTicket>()
  const [slip, setSlip] = useState<FaultSlip>()
  const [isPrinting, setIsPrinting] = useState(false)
  const finish = useCallback(() => setIsPrinting(false), [])
  const affected = data ?? []
  const showAct = (ticket: AffectedTicket) => (
    <Button data-next={ticket === affected[0] ? '' : undefined} onClick={() => setChosen(ticket)}>
      {texts.promise}
      <span className="visually-hidden"> {ticket.label}</span>
    </Button>
  )
  return (
    <section className="fault-part" aria-labelledby="affected-title">
      <h3 id="affected-title">{texts.waiting(affected.length)}</h3>
      <RefusalText refusal={refusal} />
      {slip !== undefined && (
        <p className="fault-printed">
          ✓ {slip.ticketLabel} · {texts.kinds[slip.kind]} · {slip.name} {slip.phone}
          <Button onClick={() => setIsPrinting(true)}>{texts.slip.again}</Button>
        </p>
      )}
      <DataTable
        caption={texts.waiting(affected.length)}
        rows={affected}
        keyOf={({ ticketId }) => ticketId}
        empty={texts.nobodyWaits}
        columns={[
          { title: texts.ticket, cell: ({ label }) => label },
          { title: texts.care, cell: ({ care }) => common.cares[care] },
          { title: texts.issued, cell: ({ issuedAtMs }) => hallTime(issuedAtMs, timeZone) },
          { title: texts.acts, cell: showAct },
        ]}
      />
      {chosen !== undefined && (
        <PromiseDialog
          faultId={faultId}
          ticket={chosen}
          timeZone={timeZone}
          onPromised={(made) => {
            setChosen(undefined)
            setSlip(made)
            setIsPrinting(true)
            onPromised()
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
      {isPrinting && slip !== undefined && (
        <PrintPaper onPrinted={finish}>
          <FaultSlipSheet slip={slip} />
        </PrintPaper>
      )}
    </section>
  )
}
