import type { Examples } from '../example-steps.ts'

export const hallExamples: Examples = {
  'hall.setPhone': () => Promise.resolve({ by: 'manager', input: { phone: '0731-84590000' } }),
}
