export { readOverTime } from './read-over-time.ts'
export { readStatus } from './read-status.ts'
export { sweepDays, sweepOpening } from './sweep.ts'
