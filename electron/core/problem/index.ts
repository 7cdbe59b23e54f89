export { sweepProblems } from './close.ts'
