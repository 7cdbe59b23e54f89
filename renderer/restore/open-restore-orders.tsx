import { Button } from 'antd'
import { useState } from 'react'
import type { RestoreOrder } from '../../shared/restore/restore-order.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { PrintSlipButton } from '../handoff/print-slip-button.tsx'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { useRepeatedQuery } from '../manager/use-repeated-query.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { EndOrderDialog, type EndAct } from './end-order-dialog.tsx'
import { timeUntil } from './time-until.ts'

type OpenRestoreOrdersProps = {
  readonly timeZone: string | undefined
  /** Something about the hand-offs beside it may have changed. */
  readonly onChanged: () => void
}

/** C6: accounts that were cut off and have paid, by the time that is left until their supply must be back. */
export function OpenRestoreOrders({ timeZone, onChanged }: OpenRestoreOrdersProps) {
  const { restore: texts, handoff } = useTexts()
  // The time of the answer, so that what falls due shows it at the next one.
  const open = useRepeatedQuery(
    async (api, signal) => ({ orders: await api.restore.listOpen({}, { signal }), nowMs: Date.now() }),
    [],
  )
  const [asked, setAsked] = useState<{ readonly act: EndAct; readonly order: RestoreOrder }>()
  const handOff = useCommand(client.restore.handOff)
  const reload = () => {
    open.reload()
    onChanged()
  }
  const showCustomer = ({ accountNumber, customer }: RestoreOrder) => (
    <>
      <b>{accountNumber}</b> {[customer.name, customer.phone].filter(Boolean).join(' ')}
      <br />
      {customer.address}
    </>
  )
  const showNumber = ({ number }: RestoreOrder) => <b>{number}</b>
  const showDue = ({ dueAtMs, unknownYear }: RestoreOrder) => {
    if (dueAtMs === null) return texts.dueUnknown(unknownYear ?? 0)
    const { isLate, hours, minutes } = timeUntil(dueAtMs, open.data?.nowMs ?? 0)
    return (
      <span className={isLate ? 'responsibility-overdue' : 'responsibility-due'}>
        {isLate ? `◆ ${texts.late(hours, minutes)}` : texts.left(hours, minutes)}
        <br />
        {hallTimestamp(dueAtMs, timeZone).slice(5, 16)}
      </span>
    )
  }
  const showActs = (order: RestoreOrder) => (
    <div className="responsibility-acts">
      {order.handOff === null && (
        <Button
          size="small"
          aria-label={texts.actOf(texts.act['hand-off'], order.number)}
          onClick={() => void handOff.run({ orderId: order.id }).then(reload)}
        >
          {texts.act['hand-off']}
        </Button>
      )}
      {order.handOff !== null && (
        <PrintSlipButton handOffId={order.handOff.id} number={order.handOff.number} />
      )}
      {(['mark-restored', 'withdraw'] as const).map((act) => (
        <Button
          key={act}
          size="small"
          aria-label={texts.actOf(texts.act[act], order.number)}
          onClick={() => setAsked({ act, order })}
        >
          {texts.act[act]}
        </Button>
      ))}
    </div>
  )
  const columns: readonly Column<RestoreOrder>[] = [
    { title: texts.number, cell: showNumber },
    { title: texts.customer, cell: showCustomer },
    { title: texts.responsible, cell: ({ responsible }) => responsible.name },
    {
      title: texts.handOff,
      cell: (order) =>
        order.handOff === null
          ? texts.noHandOff
          : `${order.handOff.number} ${handoff.states[order.handOff.state]}`,
    },
    { title: texts.due, cell: showDue },
    { title: texts.acts, cell: showActs },
  ]
  return (
    <section aria-labelledby="open-restore-orders-title">
      <h2 id="open-restore-orders-title">{texts.title}</h2>
      <p className="page-note">{texts.explain}</p>
      <RefusalText refusal={open.refusal ?? handOff.refusal} />
      <DataTable
        caption={texts.title}
        columns={columns}
        rows={open.data?.orders ?? []}
        keyOf={({ id }) => id}
        empty={texts.none}
      />
      {asked !== undefined && (
        <EndOrderDialog
          key={`${asked.act} ${asked.order.id}`}
          act={asked.act}
          order={asked.order}
          onDone={() => {
            setAsked(undefined)
            reload()
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  )
}
