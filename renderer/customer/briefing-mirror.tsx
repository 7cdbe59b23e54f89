import { formatFen } from '../../shared/kernel/money.ts'
import type { ShownBriefing } from '../../shared/screens/workplace.ts'
import { Both } from './both.tsx'
import { BothLanguages } from './both-languages.tsx'
import './form-mirror.css'

/** F1: the customer reads along while the clerk tells papers, steps, fees and time. */
export function BriefingMirror({ briefing }: { readonly briefing: ShownBriefing }) {
  const { kindName, documents, steps, fees, promise } = briefing
  return (
    <section
      className="middle form-mirror briefing-mirror"
      aria-live="polite"
      data-many={documents.length > 4}
    >
      <h2>
        <BothLanguages text={kindName} />
      </h2>
      <div className="briefing-columns">
        <div>
          <h3>
            <Both say={(texts) => texts.briefing.documents} />
          </h3>
          <ol>
            {documents.map(({ label, oneOf }) => (
              <li key={label.zh}>
                <strong>{label.zh}</strong>
                <span>{oneOf.map(({ zh }) => zh).join(' / ')}</span>
              </li>
            ))}
          </ol>
        </div>
        <div>
          <h3>
            <Both say={(texts) => texts.briefing.promise} />
          </h3>
          <p className="briefing-mirror-big">
            {promise.words.zh}
            {promise.day !== null && <span className="whole"> {promise.day}</span>}
          </p>
          <h3>
            <Both say={(texts) => texts.briefing.fees} />
          </h3>
          {fees.length === 0 && (
            <p className="briefing-mirror-big">
              <Both say={(texts) => texts.briefing.noFees} />
            </p>
          )}
          {fees.map(({ name, unit, amount }) => (
            <p key={name.zh} className="briefing-mirror-big">
              {name.zh} {formatFen(amount)} / {unit.zh}
            </p>
          ))}
          <h3>
            <Both say={(texts) => texts.briefing.steps} />
          </h3>
          <p>
            {steps.map(({ zh }, index) => (
              <span key={zh} className="whole">
                {index + 1} {zh}{' '}
              </span>
            ))}
          </p>
        </div>
      </div>
    </section>
  )
}
