import { commandId, type Examples } from '../example-steps.ts'

export const responsibilityExamples: Examples = {
  'responsibility.passOn': async ({ clerk }, { clerkStaffId }) => {
    const { id } = await clerk.contact.openEnquiry({
      commandId: commandId(),
      wanted: '停电多久',
      care: 'ordinary',
    })
    return {
      by: 'clerk',
      input: { items: [{ kind: 'contact', id }], toStaffId: clerkStaffId, reason: '明天继续' },
    }
  },
}
