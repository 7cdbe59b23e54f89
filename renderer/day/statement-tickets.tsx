import { ticketStateSchema } from '../../shared/queue/ticket.ts'
import type { ClosingStatement, EndedTicket } from '../../shared/day/closing-statement.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'

/** Every ticket of the day with its true end and whose word that is. */
export function StatementTickets({ statement }: { readonly statement: ClosingStatement }) {
  const { statement: texts, ticketStates } = useTexts().day
  const { tickets, timeZone } = statement
  const endOf = ({ end }: EndedTicket) => {
    const known = ticketStateSchema.safeParse(end)
    return known.success ? ticketStates[known.data] : end
  }
  return (
    <>
      <h3>{texts.tickets}</h3>
      {tickets.length === 0 ? (
        <p>{texts.noTickets}</p>
      ) : (
        <table className="paper-table">
          <caption className="visually-hidden">{texts.tickets}</caption>
          <thead>
            <tr>
              {[texts.label, texts.issued, texts.end, texts.ended, texts.by, texts.reason].map((title) => (
                <th scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tickets.map((ticket) => (
              <tr key={ticket.id}>
                <td>{ticket.label}</td>
                <td>{hallTime(ticket.issuedAtMs, timeZone)}</td>
                <td>{endOf(ticket)}</td>
                <td>{hallTime(ticket.endedAtMs, timeZone)}</td>
                <td>{ticket.by === null ? texts.byRule : `${ticket.by.name} ${ticket.by.number}`}</td>
                <td>{ticket.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
