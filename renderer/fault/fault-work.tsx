import { useState } from 'react'
import type { FaultAccount } from '../../shared/fault/fault.ts'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { AffectedList } from './affected-list.tsx'
import './fault.css'
import { FaultHead } from './fault-head.tsx'
import { FaultNotes } from './fault-notes.tsx'
import { FaultPromises } from './fault-promises.tsx'

type FaultWorkProps = {
  readonly faultId: string
  readonly timeZone: string
  readonly onClose: () => void
}

/** P2: one fault from its beginning to the last thing that has to be made up. */
export function FaultWork({ faultId, timeZone, onClose }: FaultWorkProps) {
  const texts = useTexts().fault
  const [turn, setTurn] = useState(0)
  const { data: account, refusal } = useRepeatedQuery(
    (api, signal) => api.fault.show({ faultId }, { signal }),
    [faultId, turn],
  )
  const changed = () => setTurn((before) => before + 1)
  if (account === undefined) return <RefusalText refusal={refusal} />
  const { fault } = account
  return (
    <section className="fault-work" aria-labelledby="fault-title">
      <FaultHead fault={fault} timeZone={timeZone} onChanged={changed} onClose={onClose} />
      <RefusalText refusal={refusal} />
      <div className="fault-parts">
        {fault.state === 'short' && <p className="fault-part">{texts.askToWait}</p>}
        {fault.state === 'long' && (
          <AffectedList faultId={faultId} turn={turn} timeZone={timeZone} onPromised={changed} />
        )}
        {fault.state === 'ended' && <MakeUp account={account} />}
        <FaultPromises promises={account.promises} timeZone={timeZone} onChanged={changed} />
        <FaultNotes account={account} timeZone={timeZone} onChanged={changed} />
      </div>
    </section>
  )
}

function MakeUp({ account }: { readonly account: FaultAccount }) {
  const texts = useTexts().fault
  return (
    <p className="fault-make-up" data-any={account.toMakeUp > 0}>
      {account.toMakeUp > 0 ? `▲ ${texts.toMakeUp(account.toMakeUp)}` : `✓ ${texts.nothingToMakeUp}`}
    </p>
  )
}
