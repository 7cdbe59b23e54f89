import type { Notice } from '../../../shared/application/application.ts'
import type { Kind } from '../../../shared/application/kind.ts'
import { noticeItems } from '../../../shared/application/notice-items.ts'
import { accept, refuse, type Refusal, type Result } from '../../../shared/kernel/result.ts'
import type { StaffCommand } from '../api/command.ts'
import { loadStaffRef } from '../staff/index.ts'
import { workingDaysFrom } from './brief.ts'
import { checkApplication } from './circumstances.ts'
import { findLastChange, listMarks } from './form-store.ts'
import { listNotices, saveEvent, saveNotice } from './history-store.ts'
import { findOwn, type OnApplication, type OwnRefusal } from './own.ts'

/** 一次性告知书: on disk before it is printed, so that nobody can say later that something was told. */
export function giveNotice(
  command: StaffCommand,
  on: OnApplication,
): Result<Notice, Refusal<OwnRefusal | 'NOTHING_MISSING'>> {
  const own = findOwn(command, on, 'withdraw')
  if (!own.ok) return own
  const { tx, at, actor, newId, record } = command
  const { row, kind } = own.value
  const notices = listNotices(tx, row.id)
  const items = noticeItems(kind, {
    check: checkApplication(command, row, kind),
    marks: listMarks(tx, row.id),
    notices,
    changedSince: (target, atMs) => (findLastChange(tx, row.id, target) ?? 0) > atMs,
    untilDay: (groupId) => lastDayOf(command, kind, groupId),
  })
  if (items.length === 0) return refuse('NOTHING_MISSING')
  const notice: Notice = {
    id: newId(),
    number: notices.length + 1,
    items,
    isOurFault: items.some(({ couldHaveBeenTold }) => couldHaveBeenTold),
    by: loadStaffRef(tx, actor.staffId),
    atMs: at.atMs,
  }
  saveNotice(tx, row.id, notice)
  saveEvent(tx, row.id, at.atMs, { type: 'notice', staffId: actor.staffId, about: String(notice.number) })
  const targets = items.map(({ target, couldHaveBeenTold }) => ({ target, couldHaveBeenTold }))
  record('application.notice', { id: row.id, noticeId: notice.id, number: notice.number, targets })
  return accept(notice)
}

/** Until when a group may follow if it is accepted today; null where it may not, or where the calendar is not entered. */
export function lastDayOf(
  { tx, businessDay }: Pick<StaffCommand, 'tx' | 'businessDay'>,
  kind: Kind,
  groupId: string,
): string | null {
  const days = kind.documents.find(({ id }) => id === groupId)?.mayFollowWithin ?? null
  return days === null ? null : workingDaysFrom(tx, businessDay, days).day
}
