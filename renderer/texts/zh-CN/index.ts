import { account } from './account.ts'
import { application } from './application.ts'
import { common } from './common.ts'
import { customer } from './customer.ts'
import { desk } from './desk.ts'
import { display } from './display.ts'
import { contact } from './contact.ts'
import { handoff } from './handoff.ts'
import { followup } from './followup.ts'
import { alarm } from './alarm.ts'
import { responsibility } from './responsibility.ts'
import { day } from './day.ts'
import { fault } from './fault.ts'
import { fee } from './fee.ts'
import { guide } from './guide.ts'
import { print } from './print.ts'
import { problem } from './problem.ts'
import { reports } from './reports.ts'
import { hall } from './hall.ts'
import { manager } from './manager.ts'
import { payment } from './payment.ts'
import { queue } from './queue.ts'
import { refusals } from './refusals.ts'
import { restore } from './restore.ts'
import { shift } from './shift.ts'
import { staff } from './staff.ts'
import { throughput } from './throughput.ts'
import { visit } from './visit.ts'

export const chinese = {
  account,
  application,
  common,
  customer,
  desk,
  display,
  contact,
  handoff,
  followup,
  alarm,
  responsibility,
  day,
  fault,
  fee,
  guide,
  print,
  problem,
  reports,
  hall,
  manager,
  payment,
  queue,
  refusals,
  restore,
  shift,
  staff,
  throughput,
  visit,
}

/** What every other language must have, text by text. */
export type Texts = typeof chinese
