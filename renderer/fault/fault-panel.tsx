import { useState } from 'react'
import type { Desk } from '../desk/use-desk.ts'
import { DeclareFaultForm } from './declare-fault-form.tsx'
import { FaultWork } from './fault-work.tsx'

/** The fault of this counter, else the hall's; without one, the form that declares it. */
export function FaultPanel({ desk }: { readonly desk: Desk }) {
  // The fault that was opened stays open when it ends: then begins what has to be made up.
  const [openedId, setOpenedId] = useState(() => desk.workplace.faults[0]?.id)
  return openedId === undefined ? (
    <DeclareFaultForm scope="counter" onDeclared={({ id }) => setOpenedId(id)} onClose={desk.closePanel} />
  ) : (
    <FaultWork faultId={openedId} timeZone={desk.configuration.timeZone} onClose={desk.closePanel} />
  )
}
