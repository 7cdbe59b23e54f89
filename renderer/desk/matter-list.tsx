import type { Transaction, Visit } from '../../shared/visit/visit.ts'
import { useTexts } from '../texts/index.ts'
import { clockTime } from '../ui/clock-time.ts'
import type { Desk } from './use-desk.ts'
import { useKindName } from './use-kind-name.ts'
import { heldMs, usedMs } from './used-ms.ts'

const aSecond = 1000

type MatterListProps = { readonly desk: Desk; readonly visit: Visit }

/** The matters of the visit, each with its own time and end; a single one that still runs has its clock above. */
export function MatterList({ desk, visit: { transactions } }: MatterListProps) {
  const texts = useTexts().visit
  const nameOfKind = useKindName(desk)
  if (transactions.every(({ state }) => state !== 'ended') && transactions.length < 2) return null
  return (
    <ol className="visit-matters" aria-label={texts.transactions}>
      {transactions.map((each, index) => (
        <li key={each.id} data-state={each.state}>
          <b>
            {index + 1}. {nameOfKind(each.kindId)}
          </b>
          <Outcome transaction={each} />
          <span>{texts.matterTimes.worked(clockTime(usedMs(each, desk)))}</span>
          {heldMs(each, desk) >= aSecond && (
            <span>{texts.matterTimes.held(clockTime(heldMs(each, desk)))}</span>
          )}
          {each.parkedMs >= aSecond && <span>{texts.matterTimes.parked(clockTime(each.parkedMs))}</span>}
        </li>
      ))}
    </ol>
  )
}

function Outcome({ transaction }: { readonly transaction: Transaction }) {
  const texts = useTexts().visit
  const { outcome, explained, quantity, state } = transaction
  if (outcome === null) return <span>{texts[state]}</span>
  return (
    <>
      <span>
        {texts.outcomes[outcome]}
        {explained !== null && `: ${explained.text ?? texts.explainedReasons[explained.reason]}`}
      </span>
      <span>{texts.matterTimes.quantity(quantity)}</span>
    </>
  )
}
