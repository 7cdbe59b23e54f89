import type { Briefing } from '../../shared/application/contract.ts'
import { formatFen } from '../../shared/kernel/money.ts'
import { useTexts } from '../texts/index.ts'
import { useLocalText } from './use-local-text.ts'

type PartProps = { readonly briefing: Briefing }

/** F1: which papers, any one of each group. */
export function Documents({ briefing: { kind } }: PartProps) {
  const texts = useTexts().application.briefing
  const local = useLocalText()
  return (
    <ul className="briefing-documents">
      {kind.documents.map(({ id, label, oneOf, copies, originalSeen, required, mayFollowWithin }) => (
        <li key={id}>
          <strong>{local(label)}</strong>
          {typeof required === 'object' && <em> {texts.onlyWhen}</em>}
          <br />
          {oneOf.length > 1 && `${texts.anyOf}：`}
          {oneOf.map((option) => local(option.label)).join(' / ')}
          <small>
            {[
              ...(originalSeen ? [texts.original] : []),
              ...(copies > 0 ? [texts.copies(copies)] : []),
              ...(mayFollowWithin === null ? [] : [texts.mayFollow(mayFollowWithin)]),
            ].join(' · ')}
          </small>
        </li>
      ))}
    </ul>
  )
}

export function Steps({ briefing: { kind } }: PartProps) {
  const local = useLocalText()
  return (
    <ol className="briefing-steps">
      {kind.steps.map(({ id, name }) => (
        <li key={id}>{local(name)}</li>
      ))}
    </ol>
  )
}

export function Fees({ briefing: { fees } }: PartProps) {
  const texts = useTexts().application.briefing
  const local = useLocalText()
  if (fees.length === 0) return <p className="briefing-big">{texts.noFees}</p>
  return (
    <ul>
      {fees.map(({ code, fee }) => (
        <li key={code}>
          {fee === null ? (
            texts.feeUnknown
          ) : (
            <>
              {local(fee.name)} <strong className="briefing-big">{formatFen(fee.amount)}</strong>{' '}
              {texts.each(local(fee.unit))}
              <small>{fee.standard}</small>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

export function Promised({ briefing: { kind, promise } }: PartProps) {
  const texts = useTexts().application.briefing
  const local = useLocalText()
  return (
    <>
      <p className="briefing-big">{local(kind.promise.words)}</p>
      {promise.day !== null && <p>{texts.promisedDay(promise.day)}</p>}
      {promise.unknownYear !== null && <p>{texts.unknownYear(promise.unknownYear)}</p>}
    </>
  )
}
