import { useState } from 'react'
import type { Application } from '../../shared/application/application.ts'
import { useTexts } from '../texts/index.ts'
import './attachment/attachment.css'
import { AttachmentViewer } from './attachment/attachment-viewer.tsx'

type ReviewScansProps = {
  readonly application: Application
  /** Of the paper that is being held against its answers. */
  readonly groupId: string | undefined
}

/** F2: the papers beside the answers. What is looked at follows the list, and can be chosen. */
export function ReviewScans({ application, groupId }: ReviewScansProps) {
  const texts = useTexts().application.attachments
  const { id, attachments } = application
  const [chosen, setChosen] = useState<string>()
  const [followed, setFollowed] = useState(groupId)
  if (followed !== groupId) {
    setFollowed(groupId)
    const first = attachments.find((each) => each.groupId === groupId)
    if (first !== undefined) setChosen(first.id)
  }
  const shown = attachments.find((each) => each.id === chosen) ?? attachments[0]
  if (shown === undefined) return null
  return (
    <section className="review-scans" aria-label={texts.heading}>
      <div className="attachment-tabs">
        {attachments.map((scan, index) => (
          <button
            key={scan.id}
            type="button"
            aria-pressed={scan.id === shown.id}
            onClick={() => setChosen(scan.id)}
          >
            {index + 1} {scan.name === '' ? texts.unnamed : scan.name}
          </button>
        ))}
      </div>
      <AttachmentViewer key={shown.id} applicationId={id} attachment={shown} width={760} height={700} />
    </section>
  )
}
