import { useState } from 'react'
import type { ClosingList } from '../../shared/day/hall-day.ts'
import type { SignedStatement } from '../../shared/day/closing-statement.ts'
import { useQuery } from '../api/use-query.ts'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CloseDay } from './close-day.tsx'
import { OpenTickets } from './open-tickets.tsx'
import { OpenWork } from './open-work.tsx'
import { ReopenDay } from './reopen-day.tsx'
import { StatementView } from './statement-view.tsx'

type ClosingWorkProps = {
  readonly day: string
  readonly isToday: boolean
  readonly timeZone: string
  /** Another one whenever something of the day was changed above. */
  readonly turn: number
  readonly onChanged: () => void
}

/** One day: what is still open, each with the act that ends it; then the signature, then the statement. */
export function ClosingWork({ day, isToday, timeZone, turn, onChanged }: ClosingWorkProps) {
  const list = useRepeatedQuery(
    (api, signal) => api.day.closingList({ businessDay: day }, { signal }),
    [day, turn],
  )
  const [signed, setSigned] = useState<SignedStatement>()
  if (list.data === undefined) return <RefusalText refusal={list.refusal} />
  if (list.data.state === 'closed' || signed !== undefined) {
    return (
      <ClosedDay
        day={day}
        isToday={isToday}
        signed={signed}
        onReopened={() => {
          setSigned(undefined)
          onChanged()
        }}
      />
    )
  }
  return (
    <>
      <RefusalText refusal={list.refusal} />
      <OpenWork list={list.data} timeZone={timeZone} onChanged={onChanged} />
      <OpenTickets list={list.data} timeZone={timeZone} onChanged={onChanged} />
      {isDone(list.data) && <NothingOpen />}
      <CloseDay
        day={day}
        mayClose={!isToday || list.data.state === 'closing'}
        onClosed={(statement) => {
          setSigned(statement)
          onChanged()
        }}
      />
    </>
  )
}

function isDone({ tickets, openVisits, openPayments, occupied }: ClosingList): boolean {
  return tickets.length + openVisits.length + openPayments.length + occupied.length === 0
}

function NothingOpen() {
  const texts = useTexts().day.closing
  return <p className="closing-done">✓ {texts.nothingOpen}</p>
}

type ClosedDayProps = {
  readonly day: string
  readonly isToday: boolean
  readonly signed: SignedStatement | undefined
  readonly onReopened: () => void
}

function ClosedDay({ day, isToday, signed, onReopened }: ClosedDayProps) {
  const { data, refusal } = useQuery(
    async (api, signal) => signed ?? (await api.day.statement({ businessDay: day }, { signal })),
    [day, signed?.hash],
  )
  return (
    <>
      <RefusalText refusal={refusal} />
      {data !== undefined && (
        <StatementView
          signed={data}
          otherActs={isToday ? <ReopenDay onReopened={onReopened} /> : undefined}
        />
      )}
    </>
  )
}
