import type { OpenPromise } from '../../shared/day/closing-statement.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'

type StatementPromisesProps = {
  readonly title: string
  readonly rows: readonly OpenPromise[]
  readonly timeZone: string
}

/** L5: what outlives the day, and whose it is. */
export function StatementPromises({ title, rows, timeZone }: StatementPromisesProps) {
  const texts = useTexts().day.statement
  return (
    <>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table className="paper-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.kind}</th>
              <th scope="col">{texts.owner}</th>
              <th scope="col">{texts.due}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, kind, owner, dueAtMs }) => (
              <tr key={id}>
                <td>{texts.kinds[kind] ?? kind}</td>
                <td>{owner === null ? texts.noOwner : `${owner.name} ${owner.number}`}</td>
                <td>{dueAtMs === null ? '–' : hallTimestamp(dueAtMs, timeZone).slice(0, 16)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
