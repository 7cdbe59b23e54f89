import type { FirstContact } from '../../shared/contact/first-contact.ts'
import type { IssuedTicket } from '../../shared/queue/ticket.ts'

/** What the guide has just done for a customer. */
export type Guided =
  | { readonly kind: 'ticket'; readonly ticket: IssuedTicket }
  | { readonly kind: 'enquiry'; readonly contact: FirstContact }
