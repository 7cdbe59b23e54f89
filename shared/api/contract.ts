import { accountContract } from '../account/contract.ts'
import { applicationContract } from '../application/contract.ts'
import { alarmContract } from '../alarm/contract.ts'
import { cashierContract } from '../cashier/contract.ts'
import { contactContract } from '../contact/contract.ts'
import { counterContract } from '../counter/contract.ts'
import { dayContract } from '../day/contract.ts'
import { feeContract } from '../fee/contract.ts'
import { faultContract } from '../fault/contract.ts'
import { followupContract } from '../followup/contract.ts'
import { hallContract } from '../hall/contract.ts'
import { handoffContract } from '../handoff/contract.ts'
import { printContract } from '../print/contract.ts'
import { problemContract } from '../problem/contract.ts'
import { queueContract } from '../queue/contract.ts'
import { reportsContract } from '../reports/contract.ts'
import { responsibilityContract } from '../responsibility/contract.ts'
import { restoreContract } from '../restore/contract.ts'
import { screensContract } from '../screens/contract.ts'
import { shiftContract } from '../shift/contract.ts'
import { staffContract } from '../staff/contract.ts'
import { visitContract } from '../visit/contract.ts'

/** The whole API: the same over a MessagePort and over a WebSocket. */
export const contract = {
  hall: hallContract,
  shift: shiftContract,
  staff: staffContract,
  counter: counterContract,
  queue: queueContract,
  visit: visitContract,
  account: accountContract,
  cashier: cashierContract,
  contact: contactContract,
  handoff: handoffContract,
  restore: restoreContract,
  followup: followupContract,
  alarm: alarmContract,
  responsibility: responsibilityContract,
  day: dayContract,
  fault: faultContract,
  fee: feeContract,
  print: printContract,
  problem: problemContract,
  application: applicationContract,
  reports: reportsContract,
  screens: screensContract,
}
export type Contract = typeof contract
