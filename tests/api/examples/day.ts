import type { Examples } from '../example-steps.ts'

export const dayExamples: Examples = {}
