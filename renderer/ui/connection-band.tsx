import { connection } from '../api/client.ts'
import { useConnectionNumber } from '../api/use-connection.ts'
import { useTexts } from '../texts/index.ts'
import { useTick } from './use-tick.ts'

/** A short gap while the page opens is no news. */
const graceMs = 600

/** Says across the page that the terminal cannot be reached, and since when. */
export function ConnectionBand() {
  const isLost = useConnectionNumber() === 0
  const texts = useTexts().common.connection
  const now = useTick(isLost ? 250 : 0)
  const lostForMs = now - (connection.getLostAt() ?? now)
  if (!isLost || lostForMs < graceMs) return null
  return (
    <div className="connection-band" role="alert">
      <span aria-hidden="true">⚠ </span>
      {texts.lost} {texts.since(Math.floor(lostForMs / 1000))}
    </div>
  )
}
