import { Button } from 'antd'
import { useState } from 'react'
import type { Ticket } from '../../shared/queue/ticket.ts'
import { useQuery } from '../api/use-query.ts'
import { useSession } from '../api/use-session.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { AskAboutTicket } from './ask-about-ticket.tsx'
import { useColleagueName } from './use-colleague-name.ts'
import type { Desk } from './use-desk.ts'
import type { WaitingAct } from './waiting-act.ts'
import { WaitingTable } from './waiting-table.tsx'

const ticketsShown = 200

/**
 * Everybody who waits, in calling order (L11), and those who wait for one counter or person alone, so that nobody is
 * forgotten whose counter has closed.
 */
export function WaitingList({ desk }: { readonly desk: Desk }) {
  const texts = useTexts().queue.list
  const { queue, forYou } = desk.workplace
  const isManager = useSession().session?.staff.role !== 'clerk'
  const nameOfPerson = useColleagueName()
  const fingerprint = JSON.stringify([queue, forYou])
  const line = useQuery((each) => each.queue.list({ state: 'waiting', limit: ticketsShown }), [fingerprint])
  const targeted = useQuery(
    (each) => each.queue.list({ onlyTargeted: true, limit: ticketsShown }),
    [fingerprint],
  )
  const [asking, setAsking] = useState<{ readonly act: WaitingAct; readonly ticket: Ticket }>()
  const act = (kind: WaitingAct, ticket: Ticket) => {
    if (kind === 'call') desk.openPanel({ kind: 'out-of-order', ticket })
    else if (kind === 'send') desk.openPanel({ kind: 'send-ticket', ticket })
    else setAsking({ act: kind, ticket })
  }
  const finish = () => {
    setAsking(undefined)
    line.reload()
    targeted.reload()
  }
  const inLine = line.data ?? []
  const others = (targeted.data ?? []).filter(({ id }) => inLine.every((each) => each.id !== id))
  const shared = { desk, isManager, nameOfPerson, onAct: act }
  return (
    <section className="list-panel" aria-labelledby="list-title">
      <div className="list-panel-head">
        <h2 id="list-title">{texts.heading}</h2>
        <p className="hint">
          {texts.explain} {texts.keysHint}
        </p>
        <Button data-back={asking === undefined ? '' : undefined} data-next="" onClick={desk.closePanel}>
          {texts.close}
        </Button>
      </div>
      <RefusalText refusal={line.refusal ?? targeted.refusal} />
      {asking !== undefined && (
        <AskAboutTicket
          key={`${asking.act} ${asking.ticket.id}`}
          desk={desk}
          act={asking.act}
          ticket={asking.ticket}
          onDone={finish}
        />
      )}
      <div className="list-panel-scroll">
        {line.data?.length === 0 && <p className="empty-note">{texts.empty}</p>}
        <WaitingTable {...shared} label={texts.heading} tickets={inLine} />
        {others.length > 0 && (
          <div className="table-note">
            <h3>{texts.targeted}</h3>
            <p className="hint">{texts.targetedExplain}</p>
          </div>
        )}
        <WaitingTable {...shared} label={texts.targeted} tickets={others} />
      </div>
    </section>
  )
}
