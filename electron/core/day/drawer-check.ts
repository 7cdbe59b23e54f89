import type { DayCheck } from '../../../shared/day/checklist.ts'
import { isRight, judgeDrawer } from '../../../shared/day/drawer-check.ts'
import type { Judgement } from '../../../shared/day/host-checks.ts'
import type { BusinessDay } from '../../../shared/kernel/time.ts'
import type { Reader } from '../database/database.ts'
import { findOpenShiftAt, listShiftsAt } from '../shift/index.ts'
import type { CheckRow } from './check-store.ts'

const check: DayCheck = 'drawer-float'

/** The drawer as it is at this moment. */
export function checkDrawer(reader: Reader, counterId: string, today: BusinessDay): Judgement {
  const open = findOpenShiftAt(reader, counterId)
  return judgeDrawer(
    open && { number: open.number, businessDay: open.business_day, floatFen: open.float_fen },
    today,
  )
}

/** P4: what the shifts of the day say of the drawer by themselves: nobody confirms what was counted. */
export function listDrawerResults(reader: Reader, counterId: string, today: BusinessDay): CheckRow[] {
  return listShiftsAt(reader, counterId, today).flatMap(({ shift, closedAtMs }) => {
    const found = judgeDrawer({ number: shift.number, businessDay: today, floatFen: shift.float_fen }, today)
    const opened = result(found, shift.staff_id, shift.opened_at_ms)
    return closedAtMs === null
      ? [opened]
      : [opened, result(judgeDrawer(undefined, today), shift.staff_id, closedAtMs)]
  })
}

function result({ finding, figures }: Judgement, staffId: string, atMs: number): CheckRow {
  return { check, madeBy: 'host', ok: isRight(finding), finding, figures, note: null, staffId, atMs }
}
