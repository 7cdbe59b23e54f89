import { useState } from 'react'
import { EnquiryHandOff } from '../handoff/enquiry-hand-off.tsx'
import { useTexts } from '../texts/index.ts'
import { ResponsibilitiesList } from './responsibilities-list.tsx'

/** The manager's own, beside the desk. */
export function ResponsibilitiesPage() {
  const texts = useTexts().responsibility
  const [handingOff, setHandingOff] = useState<string>()
  if (handingOff !== undefined)
    return <EnquiryHandOff contactId={handingOff} onClose={() => setHandingOff(undefined)} />
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="page-note">{texts.explain}</p>
      <ResponsibilitiesList onHandOff={setHandingOff} />
    </>
  )
}
