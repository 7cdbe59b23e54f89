import type { ClosingStatement, SignedStatement } from '../../shared/day/closing-statement.ts'
import { hallTime, hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { StatementPromises } from './statement-promises.tsx'
import { StatementTickets } from './statement-tickets.tsx'
import '../ui/paper.css'

/** P3, L15: every ticket with its true end, what is still open and whose it is, and who signs for it. */
export function StatementSheet({ signed: { statement, hash } }: { readonly signed: SignedStatement }) {
  const texts = useTexts().day.statement
  const { opensAtMs, closesAtMs, closedBy, timeZone } = statement
  const time = (atMs: number) => hallTime(atMs, timeZone)
  const facts: readonly (readonly [string, string])[] = [
    [texts.day, `${statement.businessDay} · ${texts.edition(statement.edition)}`],
    [
      texts.hours,
      opensAtMs === null || closesAtMs === null ? texts.noHours : `${time(opensAtMs)}–${time(closesAtMs)}`,
    ],
    [texts.closedBy, `${closedBy.name} ${closedBy.number}`],
    [texts.closedAt, hallTimestamp(statement.closedAtMs, timeZone)],
  ]
  return (
    <article className="paper" aria-label={texts.title}>
      <p className="paper-hall">{statement.hallName}</p>
      <h2>{texts.title}</h2>
      <dl className="paper-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {statement.note !== '' && (
          <div className="paper-wide">
            <dt>{texts.note}</dt>
            <dd>{statement.note}</dd>
          </div>
        )}
      </dl>
      <Counts counts={statement.counts} />
      <StatementTickets statement={statement} />
      <StatementPromises
        title={texts.handOffs}
        what={texts.kind}
        rows={statement.handOffs}
        timeZone={timeZone}
      />
      <StatementPromises
        title={texts.followUps}
        what={texts.kind}
        rows={statement.followUps}
        timeZone={timeZone}
      />
      <StatementPromises
        title={texts.restoreOrders}
        what={texts.restoreOrder}
        rows={statement.restoreOrders}
        timeZone={timeZone}
      />
      <OverTime statement={statement} />
      <p className="paper-sign">{texts.sign}</p>
      <footer className="paper-foot">
        <small>
          {texts.hash} {hash}
        </small>
      </footer>
    </article>
  )
}

function Counts({ counts }: Pick<ClosingStatement, 'counts'>) {
  const texts = useTexts().day.statement.counts
  const names = Object.keys(texts) as (keyof typeof texts)[]
  return (
    <dl className="statement-counts">
      {names.map((name) => (
        <div key={name}>
          <dt>{texts[name]}</dt>
          <dd>{counts[name]}</dd>
        </div>
      ))}
    </dl>
  )
}

function OverTime({ statement }: { readonly statement: ClosingStatement }) {
  const texts = useTexts().day.statement
  const { overTime, overrides, lateCounters, timeZone } = statement
  return (
    <>
      <h3>{texts.overTime}</h3>
      {overTime.length === 0 && <p>{texts.none}</p>}
      <ul>
        {overTime.map(({ counterNumber, staff, minutes }) => (
          <li key={`${counterNumber} ${staff.id}`}>
            {texts.counter} {counterNumber} · {staff.name} {staff.number} · {texts.minutes(minutes)}
          </li>
        ))}
      </ul>
      {overrides.length > 0 && (
        <>
          <h3>{texts.overrides}</h3>
          <ul>
            {overrides.map(({ kind, untilMs, reason, by, atMs }) => (
              <li key={atMs}>
                {hallTime(atMs, timeZone)} {by.name} · {texts.overrideKinds[kind]}
                {untilMs !== null && ` → ${hallTime(untilMs, timeZone)}`} · {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {lateCounters.length > 0 && (
        <>
          <h3>{texts.lateCounters}</h3>
          <p>{lateCounters.join('、')}</p>
        </>
      )}
    </>
  )
}
