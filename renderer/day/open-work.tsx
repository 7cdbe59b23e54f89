import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import type { ClosingList } from '../../shared/day/hall-day.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { hallTime } from '../hall/hall-time.ts'
import { AskButton } from '../manager/ask-button.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { SettleVisitDialog } from './settle-visit-dialog.tsx'

type OpenWorkProps = {
  readonly list: ClosingList
  readonly timeZone: string
  readonly onChanged: () => void
}

/** Counters, payments and visits that nobody has ended yet, each with its act. */
export function OpenWork({ list, timeZone, onChanged }: OpenWorkProps) {
  const { day, manager } = useTexts()
  const texts = day.closing
  const release = useCommand(client.counter.release)
  const [settling, setSettling] = useState<ClosingList['openVisits'][number]>()
  return (
    <>
      <Part title={texts.payments(list.openPayments.length)} count={list.openPayments.length}>
        {list.openPayments.map((payment) => (
          <li key={payment.visitId}>
            <span>
              {manager.counters.number} {payment.counterNumber}
            </span>
            <span className="hint">{texts.paymentHint}</span>
          </li>
        ))}
      </Part>
      <Part title={texts.visits(list.openVisits.length)} count={list.openVisits.length}>
        {list.openVisits.map((visit) => (
          <li key={visit.id}>
            <span>
              {texts.visitOf(visit.counterNumber, visit.staff.name, hallTime(visit.startedAtMs, timeZone))}
            </span>
            <Button aria-label={texts.settleVisitOf(visit.counterNumber)} onClick={() => setSettling(visit)}>
              {texts.settle}
            </Button>
          </li>
        ))}
      </Part>
      <Part title={texts.counters(list.occupied.length)} count={list.occupied.length}>
        {list.occupied.map((counter) => (
          <li key={counter.counterId}>
            <span>
              {texts.counterOf(
                counter.counterNumber,
                counter.staff.name,
                hallTime(counter.sinceMs, timeZone),
              )}
            </span>
            <AskButton
              label={manager.counters.release}
              fullLabel={manager.counters.releaseOf(counter.counterNumber)}
              question={manager.counters.releaseAsk(counter.counterNumber, counter.staff.name)}
              yes={manager.counters.release}
              no={texts.cancel}
              isRunning={release.isRunning}
              onYes={() =>
                void release
                  .run({ counterId: counter.counterId })
                  .then((done) => done !== undefined && onChanged())
              }
            />
          </li>
        ))}
        <RefusalText refusal={release.refusal} />
      </Part>
      {settling !== undefined && (
        <SettleVisitDialog
          visit={settling}
          timeZone={timeZone}
          onClose={() => setSettling(undefined)}
          onSettled={() => {
            setSettling(undefined)
            onChanged()
          }}
        />
      )}
    </>
  )
}

type PartProps = { readonly title: string; readonly count: number; readonly children: ReactNode }

function Part({ title, count, children }: PartProps) {
  if (count === 0) return null
  return (
    <section className="closing-part">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  )
}
