import type { Examples } from '../example-steps.ts'

export const alarmExamples: Examples = {}
