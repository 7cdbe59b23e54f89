import { Button } from 'antd'
import { useState } from 'react'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ClosingWork } from './closing-work.tsx'
import './closing.css'
import { DayStateLine } from './day-state-line.tsx'
import { IssuePanel } from './issue-panel.tsx'

/** P3, L15: brings a day to its end, the forgotten ones first. Every ticket ends as it truly did, by somebody's name. */
export function ClosingPage() {
  const texts = useTexts().day.closing
  const status = useRepeatedQuery((api, signal) => api.day.status(undefined, { signal }), [])
  const [chosenDay, setChosenDay] = useState<string>()
  const [turn, setTurn] = useState(0)
  if (status.data === undefined) return <RefusalText refusal={status.refusal} />
  const { businessDay, unclosed, timeZone } = status.data
  const day = chosenDay ?? businessDay
  const isToday = day === businessDay
  const changed = () => {
    status.reload()
    setTurn((before) => before + 1)
  }
  return (
    <>
      <div className="page-head">
        <h1>
          {texts.title} · {isToday ? texts.today : day}
        </h1>
        {!isToday && <Button onClick={() => setChosenDay(undefined)}>{texts.backToToday}</Button>}
        <Button onClick={changed} loading={status.isLoading}>
          {texts.refresh}
        </Button>
      </div>
      <RefusalText refusal={status.refusal} />
      {unclosed.length > 0 && isToday && (
        <section className="unclosed" aria-labelledby="unclosed-title">
          <h2 id="unclosed-title">▲ {texts.unclosed}</h2>
          <ul>
            {unclosed.map((each) => (
              <li key={each.businessDay}>
                <b>{each.businessDay}</b>
                <span>{texts.unclosedOf(each.ticketsNotEnded, each.openVisits)}</span>
                <Button onClick={() => setChosenDay(each.businessDay)}>
                  {texts.openDay(each.businessDay)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isToday && (
        <section className="closing-day">
          <DayStateLine status={status.data} />
          <IssuePanel status={status.data} onChanged={changed} />
        </section>
      )}
      <ClosingWork
        key={day}
        day={day}
        isToday={isToday}
        timeZone={timeZone}
        turn={turn}
        onChanged={changed}
      />
    </>
  )
}
