import { Button } from 'antd'
import { useRef, useState } from 'react'
import { PromiseForm } from '../followup/promise-form.tsx'
import { EnquiryHandOff } from '../handoff/enquiry-hand-off.tsx'
import { useTexts } from '../texts/index.ts'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { ResponsibilitiesList } from './responsibilities-list.tsx'
import { StoryDialog } from './story-dialog.tsx'

type ResponsibilitiesPanelProps = {
  readonly onClose: () => void
  /** The present customer's first contact, for a promise made to them and for their story. */
  readonly contactId: string | undefined
  readonly timeZone: string
}

/** "My responsibilities" at the desk, and the promise of an answer (H1, H3). */
export function ResponsibilitiesPanel({ onClose, contactId, timeZone }: ResponsibilitiesPanelProps) {
  const { responsibility: texts, followup } = useTexts()
  const [opened, setOpened] = useState<'promise' | 'story'>()
  const [handingOff, setHandingOff] = useState<string>()
  const place = useRef<HTMLElement>(null)
  const isFormOpen = opened === 'promise' || handingOff !== undefined
  useFocusNext(place, String(isFormOpen))
  const close = () => {
    setOpened(undefined)
    setHandingOff(undefined)
  }
  if (isFormOpen)
    return (
      <section className="list-panel" ref={place} aria-label={texts.title}>
        {handingOff === undefined ? (
          <PromiseForm contactId={contactId} timeZone={timeZone} onPromised={close} onClose={close} />
        ) : (
          <EnquiryHandOff contactId={handingOff} onClose={close} />
        )}
      </section>
    )
  return (
    <section className="list-panel" ref={place} aria-labelledby="responsibilities-title">
      <div className="list-panel-head responsibilities-head">
        <h2 id="responsibilities-title">{texts.title}</h2>
        <Button onClick={() => setOpened('promise')}>{followup.promise}</Button>
        {contactId !== undefined && (
          <Button onClick={() => setOpened('story')}>{texts.storyOfCustomer}</Button>
        )}
        <Button data-back="" data-next="" onClick={onClose}>
          {texts.close}
        </Button>
        <p className="hint">{texts.explain}</p>
      </div>
      <div className="list-panel-scroll">
        <ResponsibilitiesList onHandOff={setHandingOff} />
      </div>
      {opened === 'story' && contactId !== undefined && <StoryDialog contactId={contactId} onClose={close} />}
    </section>
  )
}
