import { commandId, type Examples, type People } from '../example-steps.ts'

async function enquiry({ clerk }: People): Promise<string> {
  const care = 'ordinary' as const
  return (await clerk.contact.openEnquiry({ commandId: commandId(), wanted: '问阶梯电价', care })).id
}

export const contactExamples: Examples = {
  'contact.openEnquiry': () =>
    Promise.resolve({ by: 'clerk', input: { wanted: '老人要更名过户', care: 'elderly' } }),
  'contact.answerEnquiry': async (people) => ({
    by: 'clerk',
    input: { contactId: await enquiry(people), answer: '第二档从每月 230 度起算' },
  }),
  'contact.markTold': async (people) => ({
    by: 'clerk',
    input: { contactId: await enquiry(people), words: '已当面说明' },
  }),
  'contact.correct': async (people, { clerkStaffId }) => ({
    by: 'manager',
    input: { contactId: await enquiry(people), staffId: clerkStaffId, reason: '登记时认错了人' },
  }),
}
