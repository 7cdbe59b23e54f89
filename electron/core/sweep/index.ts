export { runSweep } from './run-sweep.ts'
