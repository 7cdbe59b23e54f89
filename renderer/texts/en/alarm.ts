import type { AlarmFacts, AlarmTexts } from '../zh-CN/alarm.ts'

const at = ({ counter }: AlarmFacts) => (counter === undefined ? '' : `Counter ${counter}`)
const by = ({ staff }: AlarmFacts) => staff ?? 'somebody'
const since = ({ due }: AlarmFacts) => (due === undefined ? '' : `, due at ${due}`)

export const alarm: AlarmTexts = {
  title: 'Alarms',
  count: (count) => (count === 1 ? '1 alarm' : `${count} alarms`),
  none: 'Nothing to be dealt with now.',
  noneAtAll: 'No alarms yet.',
  open: 'Open',
  all: 'All',
  sections: 'Which are shown',
  kinds: {
    'handoff-overdue': 'Hand-off overdue',
    'followup-overdue': 'Follow-up overdue',
    'closing-call-overdue': 'Closing call overdue',
    'pause-overdue': 'Pause too long',
    'opening-late': 'Opening checklist late',
    'fault-declared': 'Fault declared',
    'manager-called': 'Manager called over',
    'ticket-forgotten': 'Day not closed',
    'problem-overdue': 'Problem overdue',
    'restore-without-post': 'Nobody to restore supply',
    'restore-overdue': 'Restoring overdue',
    'restore-due-unknown': 'Restoring without a deadline',
    'restore-reversed': 'Restored, payment reversed',
    'application-overdue': 'Application past its promised day',
    'gap-overdue': 'Papers overdue',
  },
  words: {
    'handoff-overdue': (facts) => `A hand-off by ${by(facts)} was not taken up in time${since(facts)}`,
    'followup-overdue': (facts) => `A promise of ${by(facts)} was not kept in time${since(facts)}`,
    'closing-call-overdue': (facts) => `${by(facts)} has not told the customer the outcome${since(facts)}`,
    'pause-overdue': (facts) => `${at(facts)}: the pause of ${by(facts)} is over time${since(facts)}`,
    'opening-late': (facts) => `${at(facts)} has not finished its opening checklist in time`,
    'fault-declared': (facts) => `${at(facts) || 'The whole hall'}: fault declared by ${by(facts)}`,
    'manager-called': (facts) => `${at(facts)}: ${by(facts)} asks you to come`,
    'ticket-forgotten': ({ figures }) =>
      `${figures['businessDay'] ?? ''}: ${figures['ticketsNotEnded'] ?? 0} tickets and ${figures['openVisits'] ?? 0} visits have no end`,
    'problem-overdue': ({ figures }) => `Problem ${figures['number'] ?? ''} was not dealt with in time`,
    'restore-without-post': (facts) =>
      `No post is named the repair post: restore order ${facts.figures['number'] ?? ''} of ${by(facts)} is with nobody${since(facts)}`,
    'restore-overdue': (facts) =>
      `Restore order ${facts.figures['number'] ?? ''} of ${by(facts)} was not done in time${since(facts)}`,
    'restore-due-unknown': ({ figures }) =>
      `The holidays of ${figures['year'] ?? ''} are not entered: restore order ${figures['number'] ?? ''} has no deadline`,
    'restore-reversed': ({ figures }) =>
      `The supply of restore order ${figures['number'] ?? ''} is back, and its payment was reversed: decide what to do`,
    'application-overdue': (facts) =>
      `Application ${facts.figures['number'] ?? ''}, accepted by ${by(facts)}, was promised for ${facts.figures['day'] ?? ''} and is not archived`,
    'gap-overdue': (facts) =>
      `The papers that were to follow for application ${facts.figures['number'] ?? ''} of ${by(facts)} were due on ${facts.figures['day'] ?? ''}`,
  },
  acts: {
    'handoff-overdue': 'See the hand-offs',
    'followup-overdue': 'See the follow-ups',
    'closing-call-overdue': 'See the follow-ups',
    'pause-overdue': 'See the counters',
    'opening-late': 'See the checklists',
    'fault-declared': 'See the fault',
    'manager-called': 'I am going there',
    'ticket-forgotten': 'Close the day',
    'problem-overdue': 'See the problem',
    'restore-without-post': 'Name the repair post',
    'restore-overdue': 'See the restore orders',
    'restore-due-unknown': 'Enter the holidays',
    'restore-reversed': 'See the hand-offs',
    'application-overdue': 'See the applications',
    'gap-overdue': 'See the applications',
  },
  at: 'Time',
  kind: 'Matter',
  what: 'What',
  state: 'Dealt with',
  act: 'Actions',
  answer: 'Say what was done',
  answerOf: (kind) => `Say what was done: ${kind}`,
  answerExplain: 'Write what was done: the alarm ends, the record stays.',
  wordsLabel: 'What was done',
  wordsHint: 'e.g. went to the counter and spoke with the customer',
  wordsWrong: 'Say what was done (2 characters or more)',
  save: 'Save',
  cancel: 'Cancel',
  answeredBy: (time, name, words) => `${time} ${name}: ${words}`,
  mended: (time) => `mended at ${time}`,
  going: 'At the counter',
  refresh: 'Refresh',
}
