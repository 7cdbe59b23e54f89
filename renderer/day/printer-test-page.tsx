import { useState } from 'react'
import { useSession } from '../api/use-session.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'

type PrinterTestPageProps = {
  readonly counterNumber: number
  readonly hallName: string
  readonly timeZone: string
}

/** A sheet on which a faint ribbon, a missing line and a crooked feed can be seen. */
export function PrinterTestPage({ counterNumber, hallName, timeZone }: PrinterTestPageProps) {
  const texts = useTexts().day.testPage
  const { session } = useSession()
  const [printedAt] = useState(() => Date.now())
  return (
    <article className="paper" aria-label={texts.title}>
      <p className="paper-hall">{hallName}</p>
      <h2>{texts.title}</h2>
      <dl className="paper-facts">
        <div>
          <dt>{texts.counter}</dt>
          <dd>{counterNumber}</dd>
        </div>
        <div>
          <dt>{texts.printedAt}</dt>
          <dd>{hallTimestamp(printedAt, timeZone)}</dd>
        </div>
        <div className="paper-wide">
          <dt>{texts.clerk}</dt>
          <dd>
            {session?.staff.name} {session?.staff.number}
          </dd>
        </div>
      </dl>
      <p>{texts.letters}</p>
      <p className="test-lines" aria-hidden="true" />
      <footer className="paper-foot">{texts.judge}</footer>
    </article>
  )
}
