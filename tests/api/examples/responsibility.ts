import type { Examples } from '../example-steps.ts'

export const responsibilityExamples: Examples = {}
