import { Button } from 'antd'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { useFaultPlace } from './use-fault-place.ts'

type FaultsToMakeUpProps = {
  /** Another one whenever a fault was opened or left. */
  readonly turn: string | undefined
  readonly onOpen: (faultId: string) => void
}

/** Faults of any day that are over and still owe somebody something. */
export function FaultsToMakeUp({ turn, onOpen }: FaultsToMakeUpProps) {
  const texts = useTexts().fault
  const placeOf = useFaultPlace()
  const { data, refusal } = useRepeatedQuery(
    (api, signal) => api.fault.listToMakeUp(undefined, { signal }),
    [turn],
  )
  if (data === undefined || data.length === 0) return <RefusalText refusal={refusal} />
  return (
    <section className="fault-part" aria-labelledby="make-up-title">
      <h2 id="make-up-title">▲ {texts.page.makeUp}</h2>
      <ul className="fault-notes">
        {data.map(({ fault, toMakeUp }) => (
          <li key={fault.id}>
            <span className="fault-note-text">
              {fault.businessDay} · {placeOf(fault)} · {texts.causes[fault.cause]}
            </span>
            <b>{texts.toMakeUp(toMakeUp)}</b>
            <Button onClick={() => onOpen(fault.id)}>
              {texts.page.open}
              <span className="visually-hidden">
                {' '}
                {fault.businessDay} {placeOf(fault)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
