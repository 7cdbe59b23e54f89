import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { formatFen } from '../../shared/kernel/money.ts'
import type { Shift, ShiftReport } from '../../shared/shift/shift.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTime } from '../hall/hall-time.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { CloseForgottenDialog } from './close-forgotten-dialog.tsx'
import { DayClerks } from './day-clerks.tsx'
import { OpenShifts } from './open-shifts.tsx'
import { PayeeLine } from './payee-line.tsx'
import { ReportDialog } from './report-dialog.tsx'
import { Reversals } from './reversals.tsx'
import { SignDialog } from './sign-dialog.tsx'

/** Drawers now, differences to sign, shifts of the day: one query feeds screen and paper (L18). */
export function CashPage() {
  const { page: texts, report: words } = useTexts().shift
  const dayId = useId()
  const { data: status } = useQuery((api, signal) => api.hall.status(undefined, { signal }))
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const [chosenDay, setChosenDay] = useState<string>()
  const [shown, setShown] = useState<ShiftReport>()
  const [signing, setSigning] = useState<Shift>()
  const [forgotten, setForgotten] = useState<Shift>()
  const day = chosenDay ?? status?.businessDay ?? undefined
  const shifts = useRepeatedQuery(
    async (api, signal) => (day === undefined ? [] : api.shift.listOfDay({ businessDay: day }, { signal })),
    [day],
  )
  const toSign = useRepeatedQuery((api, signal) => api.shift.listToSign(undefined, { signal }), [])
  const open = useRepeatedQuery((api, signal) => api.shift.listOpen(undefined, { signal }), [])
  const reports = shifts.data ?? []
  const waiting = toSign.data ?? []
  const reload = () => {
    shifts.reload()
    toSign.reload()
    open.reload()
  }
  const columns = useShiftColumns(hall?.timeZone)
  const show: Column<ShiftReport> = {
    title: words.titleZ,
    cell: (report) => rowButton(texts.show, texts.showOf(report.shift.number), () => setShown(report)),
  }
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <label htmlFor={dayId}>{texts.day}</label>
        <Input
          id={dayId}
          className="day-field"
          type="date"
          value={day ?? ''}
          onChange={({ target }) => setChosenDay(target.value === '' ? undefined : target.value)}
        />
        <Button onClick={reload} loading={shifts.isLoading}>
          {texts.refresh}
        </Button>
      </div>
      <RefusalText refusal={shifts.refusal ?? toSign.refusal ?? open.refusal} />
      <OpenShifts shifts={open.data ?? []} timeZone={hall?.timeZone} onClose={setForgotten} />
      <h2>{texts.toSign(waiting.length)}</h2>
      {waiting.length === 0 ? (
        <p className="page-note">{texts.nothingToSign}</p>
      ) : (
        <DifferenceTable shifts={waiting} onSign={setSigning} />
      )}
      <h2>{texts.shifts}</h2>
      <DataTable
        caption={texts.shifts}
        columns={[...columns, show]}
        rows={reports}
        keyOf={({ shift }) => shift.id}
        empty={texts.none}
      />
      <DayClerks day={day} reports={reports} hallName={hall?.name ?? ''} timeZone={hall?.timeZone} />
      <Reversals day={day} timeZone={hall?.timeZone} />
      <PayeeLine />
      {shown !== undefined && (
        <ReportDialog
          report={shown}
          hallName={hall?.name ?? ''}
          timeZone={hall?.timeZone}
          onClose={() => setShown(undefined)}
        />
      )}
      {forgotten !== undefined && (
        <CloseForgottenDialog
          shift={forgotten}
          onClosed={(report) => {
            setForgotten(undefined)
            setShown(report)
            reload()
          }}
          onClose={() => setForgotten(undefined)}
        />
      )}
      {signing !== undefined && (
        <SignDialog
          shift={signing}
          onSigned={() => {
            setSigning(undefined)
            reload()
          }}
          onClose={() => setSigning(undefined)}
        />
      )}
    </>
  )
}

function rowButton(label: string, fullLabel: string, onPress: () => void) {
  return (
    <Button size="small" aria-label={fullLabel} onClick={onPress}>
      {label}
    </Button>
  )
}

function useShiftColumns(timeZone: string | undefined): Column<ShiftReport>[] {
  const { report: words, page, states } = useTexts().shift
  return [
    { title: words.number, isNumber: true, cell: ({ shift }) => shift.number },
    { title: words.counter, isNumber: true, cell: ({ shift }) => shift.counterNumber },
    { title: words.clerk, cell: ({ shift }) => `${shift.clerk.name} ${shift.clerk.number}` },
    { title: words.opened, cell: ({ shift }) => hallTime(shift.openedAtMs, timeZone) },
    { title: page.state, cell: ({ shift }) => states[shift.state] },
    { title: words.receipts, isNumber: true, cell: ({ receipts }) => receipts },
    { title: words.taken, isNumber: true, cell: ({ taken }) => formatFen(taken) },
    { title: words.expected, isNumber: true, cell: ({ expected }) => formatFen(expected) },
    {
      title: words.overShort,
      isNumber: true,
      cell: ({ shift }) => (shift.close === null ? '' : formatFen(shift.close.overShort)),
    },
  ]
}

type DifferenceTableProps = {
  readonly shifts: readonly Shift[]
  readonly onSign: (shift: Shift) => void
}

function DifferenceTable({ shifts, onSign }: DifferenceTableProps) {
  const { page: texts, report: words } = useTexts().shift
  const columns: readonly Column<Shift>[] = [
    { title: words.number, isNumber: true, cell: ({ number }) => number },
    { title: words.day, cell: ({ businessDay }) => businessDay },
    { title: words.clerk, cell: ({ clerk }) => `${clerk.name} ${clerk.number}` },
    { title: words.overShort, isNumber: true, cell: ({ close }) => formatFen(close?.overShort ?? 0) },
    { title: words.account, cell: ({ close }) => close?.account ?? '' },
    {
      title: texts.sign,
      cell: (shift) => rowButton(texts.sign, texts.signOf(shift.number), () => onSign(shift)),
    },
  ]
  return (
    <DataTable caption={texts.toSign(shifts.length)} columns={columns} rows={shifts} keyOf={({ id }) => id} />
  )
}
