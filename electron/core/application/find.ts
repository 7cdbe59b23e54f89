import { applicationNumber, type ApplicationHit } from '../../../shared/application/application.ts'
import type { ApplicationState } from '../../../shared/application/application-states.ts'
import { phoneBackwardsOf, plainText } from '../../../shared/account/search.ts'
import { accept, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffQuery } from '../api/command.ts'
import type { Reader } from '../database/database.ts'
import { loadStaffRef } from '../staff/index.ts'
import { listLookRows } from './look-store.ts'
import { toHit } from './read-application.ts'
import { findRows } from './search-store.ts'
import { applicationRows, type ApplicationRow } from './store.ts'

type Finding = {
  readonly text: string
  readonly state?: ApplicationState | undefined
  readonly limit: number
}

/** By what is on the customer's slip, or by what they say of themselves; nothing but indexes is walked. */
export function find(
  { tx }: StaffQuery,
  { text, state, limit }: Finding,
): Result<ApplicationHit[], Refusal<never>> {
  const rows = text === '' ? rowsByState(tx, state, limit) : rowsByText(tx, text, limit)
  const wanted = rows.filter((row) => state === undefined || row.state === state)
  return accept(wanted.slice(0, limit).map((row) => toHit(tx, row)))
}

function rowsByState(reader: Reader, state: ApplicationState | undefined, limit: number): ApplicationRow[] {
  return state === undefined ? findRows.newest(reader, limit) : findRows.byState(reader, state, limit)
}

const fewestPhoneDigits = 4

function rowsByText(reader: Reader, text: string, limit: number): ApplicationRow[] {
  const plain = plainText(text)
  const number = /^(\d{4})(\d{2})(\d{2})-?(\d{1,9})$/.exec(plain)
  const byNumber = number === null ? undefined : findRows.byNumber(reader, dayOf(number), Number(number[4]))
  const digits = /^\d+$/.test(plain) ? plain : undefined
  const found = [
    ...(byNumber === undefined ? [] : [byNumber]),
    ...(digits === undefined ? [] : findRows.byAccount(reader, digits, limit)),
    ...(digits === undefined || digits.length < fewestPhoneDigits
      ? []
      : findRows.byPhone(reader, phoneBackwardsOf(digits), limit)),
    ...(digits === undefined ? findRows.byName(reader, plain, limit) : []),
  ]
  return [...new Map(found.map((row) => [row.id, row])).values()]
}

function dayOf([, year, month, day]: RegExpExecArray): string {
  return `${year}-${month}-${day}`
}

export function listMine({ tx, actor }: StaffQuery): Result<ApplicationHit[], Refusal<never>> {
  return accept(applicationRows.inHand(tx, actor.staffId).map((row) => toHit(tx, row)))
}

export function listLooks({ tx }: StaffQuery, { limit }: { readonly limit: number }) {
  return accept(
    listLookRows(tx, limit).map((row) => ({
      applicationId: row.application_id,
      number:
        row.number_day === null || row.number === null ? null : applicationNumber(row.number_day, row.number),
      reason: row.reason,
      by: loadStaffRef(tx, row.staff_id),
      atMs: row.at_ms,
    })),
  )
}
