export { enqueuePrint, paperPlaceOf } from './enqueue.ts'
export { finishJob, releaseInterrupted, takeJob } from './queue.ts'
