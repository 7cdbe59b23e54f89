import type { OpenPromise, OpenRestoreOrder } from '../../shared/day/closing-statement.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'

type StatementPromisesProps = {
  readonly title: string
  /** Heads the first column. */
  readonly what: string
  readonly rows: readonly (OpenPromise | OpenRestoreOrder)[]
  readonly timeZone: string
}

/** L5: what outlives the day, and whose it is. */
export function StatementPromises({ title, what, rows, timeZone }: StatementPromisesProps) {
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
              <th scope="col">{what}</th>
              <th scope="col">{texts.owner}</th>
              <th scope="col">{texts.due}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  {'kind' in row
                    ? (texts.kinds[row.kind] ?? row.kind)
                    : `${row.number} · ${row.accountNumber}`}
                </td>
                <td>{row.owner === null ? texts.noOwner : `${row.owner.name} ${row.owner.number}`}</td>
                <td>{row.dueAtMs === null ? '–' : hallTimestamp(row.dueAtMs, timeZone).slice(0, 16)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
