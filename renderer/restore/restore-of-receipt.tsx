import { useQuery } from '../api/use-query.ts'
import { PrintSlipButton } from '../handoff/print-slip-button.tsx'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'

/** C6: what the customer who was cut off is told after paying: number and deadline, with the slip. Nothing for others. */
export function RestoreOfReceipt({ receiptId }: { readonly receiptId: string }) {
  const texts = useTexts().restore
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const { data: open } = useQuery((api, signal) => api.restore.listOpen({}, { signal }), [receiptId])
  const order = open?.find((each) => each.receiptId === receiptId)
  if (order === undefined) return null
  const { number, dueAtMs, handOff } = order
  return (
    <output className="desk-notice" data-tone="calm">
      <span>
        <span aria-hidden="true">⚡ </span>
        <b>
          {dueAtMs === null
            ? texts.openedSoon(number)
            : texts.opened(number, hallTimestamp(dueAtMs, hall?.timeZone))}
        </b>
      </span>
      {handOff !== null && <PrintSlipButton handOffId={handOff.id} number={handOff.number} />}
    </output>
  )
}
