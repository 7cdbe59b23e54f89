import type { RefusalDetail } from '../../../shared/kernel/result.ts'

/** Hand-offs and responsibilities: what happened, and what to do. */
export const handoffRefusals = {
  PLACE_NAME_TAKEN: () => 'There is a post or department of this name already. Choose another.',
  PLACE_NOT_FOUND: () => 'There is no such post or department, or it is no longer used. Choose another.',
  PLACE_IS_NO_POST: () => 'Only a post of the hall can be the repair post. Choose another.',
  SUBJECT_NOT_FOUND: () => 'There is nothing to hand off, or it is no longer yours. Look again.',
  CUSTOMER_MISSING: () => "Outside the hall nobody can answer without the customer's name and phone.",
  HAND_OFF_TO_ONESELF: () => 'Nothing is handed off to oneself. Choose somebody else.',
  HAND_OFF_NOT_FOUND: () => 'There is no such hand-off. Look again.',
  HAND_OFF_NOT_YOURS: () =>
    'This hand-off is not yours to deal with. Ask whoever answers for it, or the manager.',
  HAND_OFF_STATE_WRONG: () => 'The hand-off has moved on. Look at its present state.',
  HAND_OFF_OF_ORDER: () =>
    'This hand-off belongs to a restore order and is not withdrawn alone. Have a manager withdraw the order.',
  PERSON_MISSING: () => 'Enter who at the department said so.',
  RESPONSIBILITY_NOT_YOURS: () => 'This is no longer yours. Look again.',
  PASS_ON_NOT_ACCEPTED_YET: () =>
    'It has not been accepted, so you still answer for it. Take it back and offer it to another, or keep it by name.',
  RESPONSIBILITIES_OPEN: ({ count }: RefusalDetail) =>
    `${count ?? ''} responsibilities are not settled. Pass each on by name, or keep it by name, before you sign off.`,
}
