import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { ParkedVisit } from '../../shared/visit/visit.ts'
import { useSession } from '../api/use-session.ts'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { focusNext } from '../ui/use-focus-next.ts'
import { EndParkedForm } from './end-parked-form.tsx'
import { ParkedRow } from './parked-row.tsx'
import type { Desk } from './use-desk.ts'
import { useParkedName } from './use-parked-name.ts'
import { useRowKeys } from './use-row-keys.ts'

/** Everybody who has stepped aside, the longest first: taken back by who parked them or a manager. */
export function ParkedList({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().visit.parked
  const staff = useSession().session?.staff
  const nameOf = useParkedName()
  const rowKeys = useRowKeys()
  const { situation, workplace } = desk
  const { takeBack } = desk.commands
  const fingerprint = workplace.parked.map(({ id }) => id).join()
  const parked = useRepeatedQuery((client) => client.visit.listParked(), [fingerprint])
  const [ending, setEnding] = useState<ParkedVisit>()
  const visits = parked.data ?? []
  const firstOwnId = visits.find(({ clerk }) => clerk.id === staff?.id)?.id
  const place = useRef<HTMLElement>(null)
  // The list comes a moment after its head: then the next step is the customer who has come back.
  useEffect(() => {
    if (firstOwnId !== undefined) focusNext(place.current)
  }, [firstOwnId])
  if (ending !== undefined) {
    const close = () => {
      setEnding(undefined)
      parked.reload()
    }
    return <EndParkedForm desk={desk} visit={ending} name={nameOf(ending)} onClose={close} />
  }
  return (
    <section className="list-panel" ref={place} aria-labelledby="parked-title">
      <div className="list-panel-head">
        <h2 id="parked-title">{texts.heading}</h2>
        <p className="hint">{texts.explain}</p>
        <Button
          data-back=""
          data-next={canTakeBack(desk, firstOwnId) ? undefined : ''}
          onClick={desk.closePanel}
        >
          {texts.close}
        </Button>
      </div>
      {(situation.kind === 'serving' || situation.kind === 'called') && visits.length > 0 && (
        <p className="hint">{texts.counterBusy}</p>
      )}
      {situation.kind === 'paused' && visits.length > 0 && <p className="hint">{texts.paused}</p>}
      <RefusalText refusal={takeBack.refusal ?? parked.refusal} />
      <div className="list-panel-scroll">
        {parked.data?.length === 0 && <p className="empty-note">{texts.none}</p>}
        {visits.length > 0 && (
          <table className="waiting-table" aria-labelledby="parked-title" ref={rowKeys}>
            <thead>
              <tr>
                <th scope="col">{texts.ticket}</th>
                <th scope="col">{texts.matter}</th>
                <th scope="col">{texts.since}</th>
                <th scope="col">{texts.worked}</th>
                <th scope="col">{texts.by}</th>
                <th scope="col">{texts.acts}</th>
              </tr>
            </thead>
            <tbody>
              {visits.map((visit) => (
                <ParkedRow
                  key={visit.id}
                  desk={desk}
                  visit={visit}
                  name={nameOf(visit)}
                  isMine={visit.clerk.id === staff?.id || staff?.role !== 'clerk'}
                  isNext={visit.id === firstOwnId}
                  onTakeBack={() => void takeBack.run({ visitId: visit.id })}
                  onNeverBack={() => setEnding(visit)}
                />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  )
}

function canTakeBack({ situation }: Desk, visitId: string | undefined): boolean {
  return situation.kind === 'idle' && visitId !== undefined
}
