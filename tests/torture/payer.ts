import { readFileSync, writevSync } from 'node:fs'
import { findLatestReceiptOfVisit } from '../../electron/core/cashier/index.ts'
import type { Receipt } from '../../shared/cashier/payment.ts'
import type { Issued } from './company.ts'
import { openHall } from './open-hall.ts'
import type { Order } from './payer-order.ts'
import { payPlanned } from './plan.ts'

// The process that is killed: pays what the order says and tells each receipt at once, as the terminal tells a page.
const order = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Order
const { file, plan, bug, atMs } = order
const hall = openHall(file, plan.staffNumber, 'payer', atMs)
const { app, client } = hall

/** Two buffers, so that it is a `writev`, which nothing else in this process calls. */
function say(...words: readonly (string | number)[]): void {
  writevSync(1, [Buffer.from(words.join(' ')), Buffer.from('\n')])
}
const company = {
  client: hall.as(plan.otherStaffNumber),
  serviceId: plan.serviceId,
  hear: (issued: Issued) => say('issued', JSON.stringify(issued)),
}
const acknowledge = (place: number, receipt: Receipt) => say('paid', place, JSON.stringify(receipt))

if (bug === 'synchronous-normal') app.database.connection.pragma('synchronous = NORMAL')

/** The planted bug: tells the clerk just before the COMMIT that would make it true. */
function acknowledgeBeforeCommit(place: number): void {
  const { connection } = app.database
  const execute = connection.exec.bind(connection)
  let known = app.database.read((tx) => findLatestReceiptOfVisit(tx, plan.visitId))?.id
  connection.exec = (text) => {
    if (text === 'COMMIT') {
      const receipt = app.database.read((tx) => findLatestReceiptOfVisit(tx, plan.visitId))
      if (receipt !== undefined && receipt.id !== known) {
        known = receipt.id
        acknowledge(place, receipt)
      }
    }
    return execute(text)
  }
}

/** Says "group" just before a COMMIT that carries more than one command. */
function sayGroups(): void {
  const { connection } = app.database
  const execute = connection.exec.bind(connection)
  const countCommands = connection.prepare('SELECT coalesce(max(id), 0) FROM command_log').pluck()
  let known = Number(countCommands.get())
  connection.exec = (text) => {
    if (text === 'COMMIT') {
      const count = Number(countCommands.get())
      if (count - known > 1) say('group')
      known = count
    }
    return execute(text)
  }
}
sayGroups()

/** False when the disk refused every attempt: no next customer is asked to the counter. */
async function pay(place: number): Promise<boolean> {
  say('begin', place)
  if (bug === 'acknowledge-before-commit') acknowledgeBeforeCommit(place)
  // A disk that failed once is tried again with the same commands, as a clerk does.
  for (let attempt = 1; attempt <= order.attempts; attempt += 1) {
    try {
      const receipt = await payPlanned(client, plan, place, company)
      if (bug !== 'acknowledge-before-commit') acknowledge(place, receipt)
      return true
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      say('refused', place, code)
    }
  }
  return false
}

for (let place = 0; place < plan.payments.length && (await pay(place)); place += 1);
say('closing')
app.database.close()
say('closed')
