import { useState } from 'react'
import type { HandOff, HandOffPrint, Subject } from '../../shared/handoff/hand-off.ts'
import { HandOffDone } from './hand-off-done.tsx'
import { HandOffForm } from './hand-off-form.tsx'

type HandOffWorkProps = {
  readonly subject: Subject
  readonly hallName: string
  readonly timeZone: string
  readonly onMustEnd?: (() => void) | undefined
  /** The customer goes along, back into the line, and has to know where to. */
  readonly onSentOn: (handOff: HandOff, placeName: string) => void
  readonly onClose: () => void
}

/** To whom and why; then the number, and the slip as soon as it is on disk (L2). */
export function HandOffWork({ subject, hallName, timeZone, onMustEnd, onSentOn, onClose }: HandOffWorkProps) {
  const [offered, setOffered] = useState<HandOffPrint>()
  if (offered !== undefined)
    return <HandOffDone handOff={offered} hallName={hallName} timeZone={timeZone} onClose={onClose} />
  return (
    <HandOffForm
      subject={subject}
      timeZone={timeZone}
      onMustEnd={onMustEnd}
      onOffered={(handOff, placeName) => {
        const isInLine = subject.kind === 'visit' && handOff.customer === null
        if (isInLine) onSentOn(handOff, placeName)
        else setOffered(handOff)
      }}
      onClose={onClose}
    />
  )
}
