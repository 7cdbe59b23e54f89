import { accept } from '../../../shared/kernel/result.ts'
import { api } from '../api/authorize.ts'
import { command, query } from '../api/command.ts'
import { correct } from './correct.ts'
import { openEnquiry } from './open-enquiry.ts'
import { findContact, listCorrections, listOpenContacts, listOpenContactsOf } from './store.ts'
import { answerEnquiry, markTold } from './tell.ts'

export const contactHandlers = {
  openEnquiry: api.contact.openEnquiry.handler(command(openEnquiry)),
  answerEnquiry: api.contact.answerEnquiry.handler(command(answerEnquiry)),
  markTold: api.contact.markTold.handler(command(markTold)),
  correct: api.contact.correct.handler(command(correct)),
  listOpen: api.contact.listOpen.handler(
    query(({ tx, actor }, { limit }: { readonly limit: number }) =>
      accept(
        actor.role === 'clerk' ? listOpenContactsOf(tx, actor.staffId, limit) : listOpenContacts(tx, limit),
      ),
    ),
  ),
  find: api.contact.find.handler(
    query(({ tx }, { contactId }: { readonly contactId: string }) => {
      const contact = findContact(tx, contactId)
      return accept(
        contact === undefined ? null : { ...contact, corrections: listCorrections(tx, contactId) },
      )
    }),
  ),
}
