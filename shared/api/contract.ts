import { accountContract } from '../account/contract.ts'
import { cashierContract } from '../cashier/contract.ts'
import { counterContract } from '../counter/contract.ts'
import { hallContract } from '../hall/contract.ts'
import { queueContract } from '../queue/contract.ts'
import { screensContract } from '../screens/contract.ts'
import { staffContract } from '../staff/contract.ts'
import { visitContract } from '../visit/contract.ts'

/** The whole API: the same over a MessagePort and over a WebSocket. */
export const contract = {
  hall: hallContract,
  staff: staffContract,
  counter: counterContract,
  queue: queueContract,
  visit: visitContract,
  account: accountContract,
  cashier: cashierContract,
  screens: screensContract,
}
export type Contract = typeof contract
