export { readStatus } from './read-status.ts'
export { sweepDays, sweepOpening } from './sweep.ts'
