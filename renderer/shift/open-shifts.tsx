import { Button } from 'antd'
import type { Shift } from '../../shared/shift/shift.ts'
import { useSession } from '../api/use-session.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { useTexts } from '../texts/index.ts'

type OpenShiftsProps = {
  readonly shifts: readonly Shift[]
  readonly timeZone: string | undefined
  readonly onClose: (shift: Shift) => void
}

/** Drawers now, of whichever day: one that was forgotten is counted and closed by the manager (L5). */
export function OpenShifts({ shifts, timeZone, onClose }: OpenShiftsProps) {
  const { page: texts, report: words } = useTexts().shift
  const { session } = useSession()
  // Nobody closes their own so.
  const closeCell = (shift: Shift) =>
    shift.clerk.id !== session?.staff.id && (
      <Button size="small" aria-label={texts.closeForgottenOf(shift.number)} onClick={() => onClose(shift)}>
        {texts.closeForgotten}
      </Button>
    )
  const columns: readonly Column<Shift>[] = [
    { title: words.number, isNumber: true, cell: ({ number }) => number },
    { title: words.day, cell: ({ businessDay }) => businessDay },
    { title: words.counter, isNumber: true, cell: ({ counterNumber }) => counterNumber },
    { title: words.clerk, cell: ({ clerk }) => `${clerk.name} ${clerk.number}` },
    { title: words.opened, cell: ({ openedAtMs }) => hallTimestamp(openedAtMs, timeZone).slice(0, 16) },
    { title: texts.closeForgotten, cell: closeCell },
  ]
  return (
    <>
      <h2>{texts.now}</h2>
      <DataTable
        caption={texts.now}
        columns={columns}
        rows={shifts}
        keyOf={({ id }) => id}
        empty={texts.nobody}
      />
    </>
  )
}
