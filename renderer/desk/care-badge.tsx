import type { Care } from '../../shared/queue/ticket.ts'
import { useTexts } from '../texts/index.ts'

const shapes: Readonly<Record<Care, string>> = { ordinary: '', elderly: '♥', assisted: '✚' }

/** Q4: who is to be helped; nothing for an ordinary ticket. */
export function CareBadge({ care }: { readonly care: Care }) {
  const { cares } = useTexts().common
  if (care === 'ordinary') return null
  return (
    <span className="care-badge">
      <span aria-hidden="true">{shapes[care]} </span>
      {cares[care]}
    </span>
  )
}
