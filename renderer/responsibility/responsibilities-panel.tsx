import { Button } from 'antd'
import { useState } from 'react'
import { PromiseForm } from '../followup/promise-form.tsx'
import { useTexts } from '../texts/index.ts'
import { ResponsibilitiesList } from './responsibilities-list.tsx'

type ResponsibilitiesPanelProps = {
  readonly onClose: () => void
  /** The present customer's first contact, for a promise made to them. */
  readonly contactId: string | undefined
  readonly timeZone: string
}

/** "My responsibilities" at the desk, and the promise of an answer (H1, H3). */
export function ResponsibilitiesPanel({ onClose, contactId, timeZone }: ResponsibilitiesPanelProps) {
  const { responsibility: texts, followup } = useTexts()
  const [isPromising, setIsPromising] = useState(false)
  if (isPromising)
    return (
      <PromiseForm
        contactId={contactId}
        timeZone={timeZone}
        onPromised={() => setIsPromising(false)}
        onClose={() => setIsPromising(false)}
      />
    )
  return (
    <section className="list-panel" aria-labelledby="responsibilities-title">
      <div className="list-panel-head">
        <h2 id="responsibilities-title">{texts.title}</h2>
        <p className="hint">{texts.explain}</p>
        <Button onClick={() => setIsPromising(true)}>{followup.promise}</Button>
        <Button data-back="" data-next="" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      <div className="list-panel-scroll">
        <ResponsibilitiesList />
      </div>
    </section>
  )
}
