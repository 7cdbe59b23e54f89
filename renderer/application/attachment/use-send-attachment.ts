import { useRef, useState } from 'react'
import type { Application } from '../../../shared/application/application.ts'
import { largestAttachmentBytes } from '../../../shared/application/attachment.ts'
import { client } from '../../api/client.ts'
import { toRefusal, type ShownRefusal } from '../../api/refusal.ts'
import { sendFile } from '../../api/send-file.ts'

/** Sends scans one after the other. `share` is of the file that is on its way, from 0 to 1. */
export function useSendAttachment(
  applicationId: string,
  groupId: string,
  onChanged: (application: Application) => void,
) {
  const [share, setShare] = useState<number>()
  const [refused, setRefused] = useState<{ readonly name: string; readonly refusal: ShownRefusal }>()
  const isBusy = useRef(false)
  const send = async (files: readonly File[]) => {
    if (isBusy.current) return
    isBusy.current = true
    setRefused(undefined)
    for (const file of files) {
      const refusal = await sendOne(applicationId, groupId, file, setShare).then(onChanged, toRefusal)
      if (refusal === undefined) continue
      setRefused({ name: file.name, refusal })
      // It is there, and the page may not show it: the answer of the time before was lost.
      if (refusal.code === 'ATTACHMENT_KNOWN')
        await client.application.get({ applicationId }).then(onChanged, toRefusal)
      break
    }
    setShare(undefined)
    isBusy.current = false
  }
  return { send, share, refused }
}

async function sendOne(
  applicationId: string,
  groupId: string,
  file: File,
  onShare: (share: number) => void,
): Promise<Application> {
  const uploadId = crypto.randomUUID()
  // What is too large is refused with its first piece too many, and is not read for its hash before.
  const hash = file.size > largestAttachmentBytes ? '0'.repeat(64) : await sha256Of(file)
  await sendFile({
    file,
    send: async ({ piece, content }) => {
      const sent = { commandId: crypto.randomUUID(), applicationId, uploadId, piece, content }
      await client.application.sendPiece(sent)
    },
    onProgress: (sent) => onShare(file.size === 0 ? 1 : sent / file.size),
    signal: new AbortController().signal,
  })
  return client.application.attach({
    commandId: crypto.randomUUID(),
    applicationId,
    groupId,
    uploadId,
    name: file.name.slice(0, 500),
    sha256: hash,
  })
}

async function sha256Of(file: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
