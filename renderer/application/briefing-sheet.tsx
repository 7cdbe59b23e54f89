import type { Briefing } from '../../shared/application/contract.ts'
import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'
import { Documents, Fees, Promised, Steps } from './briefing-parts.tsx'
import { useLocalText } from './use-local-text.ts'

type BriefingSheetProps = {
  readonly briefing: Briefing
  readonly hallName: string
  readonly timeZone: string
}

/** F1, on paper for the customer to take home. */
export function BriefingSheet({ briefing, hallName }: BriefingSheetProps) {
  const { sheet: texts, briefing: words } = useTexts().application
  const local = useLocalText()
  return (
    <article className="paper" aria-label={texts.briefing}>
      <p className="paper-hall">{hallName}</p>
      <h2>
        {texts.briefing} · {local(briefing.kind.name)}
      </h2>
      <h3>{words.documents}</h3>
      <Documents briefing={briefing} />
      <h3>{words.steps}</h3>
      <Steps briefing={briefing} />
      <h3>{words.fees}</h3>
      <Fees briefing={briefing} />
      <h3>{words.promise}</h3>
      <Promised briefing={briefing} />
    </article>
  )
}
