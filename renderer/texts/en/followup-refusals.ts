/** Promises to customers, and alarms: what happened, and what to do. */
export const followupRefusals = {
  ADDRESS_MISSING: () => 'A visit at home needs the address.',
  FOLLOW_UP_NOT_FOUND: () => 'There is no such promise. Look again.',
  FOLLOW_UP_ENDED: () => 'This promise has been settled already.',
  FOLLOW_UP_NOT_YOURS: () => 'Somebody else answers for this promise. Ask them or the manager.',
  ATTEMPT_DOES_NOT_FIT: () => 'This outcome does not fit such a promise. Choose another.',
  ALARM_NOT_FOUND: () => 'There is no such alarm. Look again.',
  ALARM_ALREADY_ANSWERED: () => 'This alarm has been answered already.',
}
