import { useRef } from 'react'
import type { CounterView } from '../../shared/counter/counter.ts'
import type { HallConfiguration } from '../../shared/hall/hall.ts'
import type { Session } from '../../shared/staff/staff.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { SignBadge } from '../ui/sign-badge.tsx'
import { useFocusNext } from '../ui/use-focus-next.ts'
import { useNameOf } from './use-name-of.ts'

type ChooseCounterProps = {
  readonly session: Session
  readonly configuration: HallConfiguration
  readonly onChosen: (counterId: string) => void
}

/** One clerk, one counter. */
export function ChooseCounter({ session, configuration, onChosen }: ChooseCounterProps) {
  const texts = useTexts().desk.chooseCounter
  const counters = useQuery((each) => each.counter.list(), [session.token])
  const occupy = useCommand(client.counter.occupy)
  const place = useRef<HTMLElement>(null)
  useFocusNext(place, counters.data === undefined ? 'loading' : 'choose')
  const choose = async (counterId: string) => {
    const counter = await occupy.run({ counterId })
    if (counter === undefined) counters.reload()
    else onChosen(counter.id)
  }
  return (
    <main className="choose-counter" ref={place}>
      <h2>{texts.title}</h2>
      <p>{texts.explain}</p>
      <RefusalText refusal={occupy.refusal ?? counters.refusal} />
      {counters.data?.length === 0 && <p>{texts.none}</p>}
      <ul className="counter-cards">
        {counters.data?.map((counter) => (
          <li key={counter.id}>
            <CounterCard
              counter={counter}
              configuration={configuration}
              holder={counter.clerk?.id === session.staff.id ? 'me' : counter.clerk?.name}
              onChoose={() => void choose(counter.id)}
            />
          </li>
        ))}
      </ul>
    </main>
  )
}

type CounterCardProps = {
  readonly counter: CounterView
  readonly configuration: HallConfiguration
  /** `me`, or the name of the colleague who sits there. */
  readonly holder: string | undefined
  readonly onChoose: () => void
}

function CounterCard({ counter, configuration, holder, onChoose }: CounterCardProps) {
  const texts = useTexts().desk.chooseCounter
  const nameOf = useNameOf()
  const isTaken = holder !== undefined && holder !== 'me'
  const services = configuration.services.filter(({ id }) => counter.serviceIds.includes(id))
  return (
    <button
      type="button"
      className="counter-card"
      disabled={isTaken}
      data-next={isTaken ? undefined : ''}
      onClick={onChoose}
    >
      <span className="visually-hidden">{texts.sit(counter.number)}</span>
      <span className="counter-card-number" aria-hidden="true">
        {counter.number}
      </span>
      <span className="counter-card-words">
        <SignBadge sign={counter.sign} />
        <span>{services.map((service) => `${service.letter} ${nameOf(service)}`).join(' · ')}</span>
        <span className="hint">
          {holder === undefined && texts.free}
          {holder === 'me' && texts.yours}
          {isTaken && texts.takenBy(holder)}
        </span>
      </span>
    </button>
  )
}
