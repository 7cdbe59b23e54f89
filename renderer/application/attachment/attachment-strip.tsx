import { Button } from 'antd'
import { useId, useState, type ClipboardEvent, type DragEvent } from 'react'
import type { Application } from '../../../shared/application/application.ts'
import type { Attachment } from '../../../shared/application/attachment.ts'
import { client } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { useTexts } from '../../texts/index.ts'
import { RefusalText } from '../../ui/refusal-text.tsx'
import { Dialog } from '../../manager/dialog.tsx'
import { AttachmentPicture } from './attachment-picture.tsx'
import { AttachmentViewer } from './attachment-viewer.tsx'
import './attachment.css'
import { CameraDialog } from './camera-dialog.tsx'
import { useSendAttachment } from './use-send-attachment.ts'

type AttachmentStripProps = {
  readonly application: Application
  readonly groupId: string
  /** Of the group of papers. */
  readonly label: string
  /** Before acceptance only. */
  readonly canRemove: boolean
  readonly onChanged: (application: Application) => void
}

/** The scans of one group of papers: chosen, dropped, pasted or taken with the camera, and looked at. */
export function AttachmentStrip(props: AttachmentStripProps) {
  const { application, groupId, label, canRemove, onChanged } = props
  const { id: applicationId } = application
  const texts = useTexts().application.attachments
  const inputId = useId()
  const [isOver, setIsOver] = useState(false)
  const [isTaking, setIsTaking] = useState(false)
  const [shown, setShown] = useState<Attachment>()
  const { send, share, refused } = useSendAttachment(applicationId, groupId, onChanged)
  const detach = useCommand(client.application.detach)
  const scans = application.attachments.filter((each) => each.groupId === groupId)
  const sendAll = (files: Iterable<File>) => {
    const chosen = Array.from(files)
    if (chosen.length > 0) void send(chosen)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    sendAll(event.dataTransfer.files)
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  const remove = async ({ id: attachmentId }: Attachment) => {
    const changed = await detach.run({ applicationId, attachmentId })
    if (changed !== undefined) onChanged(changed)
  }
  return (
    <div
      className="attachment-strip"
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      onPaste={({ clipboardData }: ClipboardEvent) => sendAll(clipboardData.files)}
    >
      {scans.map((scan) => (
        <span key={scan.id} className="attachment-thumbnail">
          <button type="button" aria-label={texts.look(scan.name)} onClick={() => setShown(scan)}>
            <AttachmentPicture applicationId={applicationId} attachment={scan} width={92} height={64} />
          </button>
          {canRemove && (
            <Button
              className="attachment-remove"
              size="small"
              aria-label={texts.remove(scan.name)}
              loading={detach.isRunning}
              onClick={() => void remove(scan)}
            >
              ×
            </Button>
          )}
        </span>
      ))}
      <span className="attachment-add">
        <input
          id={inputId}
          type="file"
          multiple
          accept="image/jpeg,image/png,application/pdf"
          aria-label={texts.addTo(label)}
          disabled={share !== undefined}
          // Emptied, so that the same file chosen again is read again.
          onClick={({ currentTarget }) => (currentTarget.value = '')}
          onChange={({ target }) => sendAll(target.files ?? [])}
        />
        <label htmlFor={inputId}>{share === undefined ? texts.add : texts.sending(share)}</label>
        <Button size="small" aria-label={texts.takeOf(label)} onClick={() => setIsTaking(true)}>
          {texts.take}
        </Button>
      </span>
      {refused !== undefined && (
        <p className="attachment-refused">
          {refused.name} <RefusalText refusal={refused.refusal} />
        </p>
      )}
      <RefusalText refusal={detach.refusal} />
      {isTaking && (
        <CameraDialog
          title={texts.takeOf(label)}
          onTaken={(picture) => {
            setIsTaking(false)
            sendAll([picture])
          }}
          onClose={() => setIsTaking(false)}
        />
      )}
      {shown !== undefined && (
        <Dialog title={shown.name === '' ? texts.unnamed : shown.name} onClose={() => setShown(undefined)}>
          <AttachmentViewer applicationId={applicationId} attachment={shown} width={900} height={500} />
          <div className="dialog-acts">
            <Button data-back="" onClick={() => setShown(undefined)}>
              {texts.close}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
