import type { contactRefusals as zh } from '../zh-CN/contact-refusals.ts'

export const contactRefusals: typeof zh = {
  CONTACT_NOT_FOUND: () => 'This first contact was not found. Look at the present state.',
  CONTACT_NOT_YOURS: () => 'Another person answers for this customer. That person or a manager must do this.',
  CONTACT_ALREADY_CLOSED: () => 'This first contact is closed. Register the customer anew.',
  CONTACT_IS_NO_ENQUIRY: () => 'This is no enquiry. Close it with “customer told”.',
  CONTACT_STILL_OPEN_MATTERS: ({ openMatters }) =>
    `${openMatters ?? ''} matters of this customer are still open (ticket, hand-off or follow-up). End them first.`,

  TICKET_FOR_OTHERS: () =>
    'This ticket waits for a certain counter or person. They or a manager must release it first.',
  TICKET_HAS_NO_TARGET: () => 'This ticket waits for no certain counter or person; nothing to release.',
  TARGET_IS_ANOTHERS: () => 'This ticket does not wait for you. That person or a manager must release it.',
  TARGET_AWAY: () =>
    'Nobody is at that counter, or the person is at none: the customer would wait in vain. Choose another, or a service.',

  VISIT_PARKED: () => 'The customer has stepped aside. Take them back first.',
  VISIT_NOT_PARKED: () => 'This customer has not stepped aside. Look at the present state.',
  PARKED_BY_ANOTHER: () =>
    'A colleague parked this customer. That colleague or a manager must take them back.',
  EXPLANATION_MISSING: () => 'Choose what was explained to the customer; write it down for “other”.',
}
