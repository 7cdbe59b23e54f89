import type { IssuedTicket } from '../../shared/queue/ticket.ts'
import type { Client } from '../support/client.ts'
import { idOf } from './id-of.ts'

export type Issued = { readonly name: string; readonly ticket: IssuedTicket }

/**
 * What goes on in the hall in the very turn in which a payment's last command arrives, so that they share one COMMIT: another
 * clerk gives out tickets before and after it, and asks for something that is refused.
 */
export type Company = {
  readonly client: Client
  readonly serviceId: string
  /** Told at once, as a page shows a ticket. */
  readonly hear: (issued: Issued) => void
}

/** Every other payment has company, so that groups of one die too. */
export const hasCompany = (place: number) => place % 2 === 0

/** The tickets that share a COMMIT with the receipt of this payment. */
export const ticketNames = (place: number) => [`ticket before ${place}`, `ticket after ${place}`] as const

export function issueNamed(
  { client, serviceId }: Omit<Company, 'hear'>,
  name: string,
): Promise<IssuedTicket> {
  return client.queue.issueTicket({ commandId: idOf(name), serviceId, care: 'ordinary' })
}

/** With the same command ids at every attempt. Throws what `pay` throws, else what a ticket's command does. */
export async function inCompany<Value>(
  company: Company | undefined,
  place: number,
  pay: () => Promise<Value>,
): Promise<Value> {
  if (company === undefined || !hasCompany(place)) return pay()
  const issue = async (name: string) => company.hear({ name, ticket: await issueNamed(company, name) })
  const [before, after] = ticketNames(place)
  const [first, refused, paid, second] = await Promise.allSettled([
    issue(before),
    company.client.queue.callNext({ commandId: idOf(`call ${place}`) }),
    pay(),
    issue(after),
  ])
  if (refused.status === 'fulfilled') throw new Error('a clerk without a counter called a customer')
  if (paid.status === 'rejected') throw paid.reason as Error
  for (const each of [first, second]) if (each.status === 'rejected') throw each.reason as Error
  return paid.value
}
