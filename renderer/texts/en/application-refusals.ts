import type { RefusalDetail } from '../../../shared/kernel/result.ts'

/** Guided applications: what happened, and what to do. */
export const applicationRefusals = {
  KIND_NOT_FOUND: () =>
    'The catalogue has no such kind of business, or it has not begun yet. Please search again.',
  KIND_CHANGED: () => 'The catalogue has just changed. Please tell the customer the new version first.',
  ACCOUNT_NOT_CHOSEN: () => 'This kind is about an account: choose it first.',
  APPLICATION_OPEN: () => 'An application of this kind is under way for this account. Please open that one.',
  APPLICATION_NOT_FOUND: () => 'This application was not found.',
  APPLICATION_STATE_WRONG: () =>
    'The application has moved on, and this cannot be done now. Please look at its state.',
  APPLICATION_NOT_YOURS: () => 'A colleague is working on this application. Take it over to go on.',
  FIELD_UNKNOWN: () => 'The form of this kind has no such field.',
  DOCUMENT_UNKNOWN: () => 'This kind does not ask for such a paper.',
  FORM_INCOMPLETE: ({ count }: RefusalDetail) =>
    `${count ?? ''} fields are not right yet. Please see what stands beside them.`,
  FORM_REFUSED: () => 'The rules do not allow this; the reason is on the page.',
  TARGET_UNKNOWN: () => 'There is no such item to review.',
  REASON_MISSING: () => 'Say why it goes back, so that the customer knows what to mend.',
  NOTHING_RETURNED: () => 'Nothing is marked to go back. Mark first what is to be mended, and why.',
  NOTHING_MISSING: () => 'Nothing is missing, so there is nothing to give notice of.',
  REVIEW_UNFINISHED: ({ count }: RefusalDetail) => `${count ?? ''} items have not been reviewed yet.`,
  DOCUMENTS_MISSING: ({ count }: RefusalDetail) =>
    `${count ?? ''} groups of papers are missing. Where they may follow, accept with gaps.`,
  ANSWER_WRONG: () => 'The corrected answer does not pass the checks of its field.',
  ANSWER_SAME: () => 'The correction is the same as before.',
  APPLICATION_HANDED_OFF: ({ number }: RefusalDetail) =>
    `This application is handed off already (${number ?? ''}). Withdraw that hand-off first.`,
  STEP_UNKNOWN: () => 'This kind of business has no such step.',
  TOLD_IN_THE_FUTURE: () => 'That time is still to come; please check it.',
  GAPS_OPEN: ({ count }: RefusalDetail) => `${count ?? ''} gaps are still open, so it cannot be archived.`,
  FILE_TOO_LARGE: ({ most }: RefusalDetail) =>
    `The file is too large; the most is ${most ?? ''} MB. Scan with a lower resolution, or in parts.`,
  FILE_NOT_RECEIVED: () => 'The file did not arrive whole. Please choose it once more.',
  FILE_TYPE_REFUSED: () =>
    'Only JPEG and PNG pictures and PDF are taken; the content of this file is none, or damaged.',
  FILES_TOO_MANY: ({ most }: RefusalDetail) =>
    `An application takes ${most ?? ''} attachments at most. Put the pages into one PDF.`,
  ATTACHMENT_KNOWN: () => 'This group of papers has this file already.',
  ATTACHMENT_NOT_FOUND: () => 'There is no such attachment; it may have been removed.',
  ATTACHMENT_DAMAGED: () =>
    'This attachment is damaged or gone from the disk. Ask for the original and scan it again, and tell the administrator.',
  PERSONAL_DATA_MASKED: () => 'Attachments hold personal data. Say why you need them first.',
}
