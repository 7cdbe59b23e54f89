export { keepFollowUpsOf, passOnFollowUp } from './keep-follow-up.ts'
export { loadFollowUp, promiseFollowUp } from './promise-follow-up.ts'
export { listOpenPromises as listOpenFollowUps, listOpenOf as listOpenFollowUpsOf } from './store.ts'
export { sweepFollowUps } from './sweep-follow-ups.ts'
