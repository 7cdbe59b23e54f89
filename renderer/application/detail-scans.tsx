import type { Application } from '../../shared/application/application.ts'
import { useTexts } from '../texts/index.ts'
import { ReviewScans } from './review-scans.tsx'

/** The customer's papers; to whoever said why. */
export function DetailScans({ application }: { readonly application: Application }) {
  const texts = useTexts().application.attachments
  if (application.attachments.length === 0) return null
  if (application.isFull) return <ReviewScans application={application} groupId={undefined} />
  return (
    <p className="hint">
      {texts.heading} {application.attachments.length} · {texts.masked}
    </p>
  )
}
