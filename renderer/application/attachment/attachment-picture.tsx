import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Attachment } from '../../../shared/application/attachment.ts'
import { toRefusal, type ShownRefusal } from '../../api/refusal.ts'
import { useTexts } from '../../texts/index.ts'
import { RefusalText } from '../../ui/refusal-text.tsx'
import { drawPage } from './draw-page.ts'
import { loadContent } from './load-content.ts'

type AttachmentPictureProps = {
  readonly applicationId: string
  readonly attachment: Attachment
  readonly width: number
  readonly height: number
  readonly page?: number
  readonly turns?: number
  readonly onPages?: (pages: number) => void
}

/** A page of one scan, its `key`, drawn so that it fits: as a thumbnail or as large as there is room. */
export function AttachmentPicture(props: AttachmentPictureProps) {
  const { applicationId, attachment, width, height, page = 1, turns = 0, onPages } = props
  const texts = useTexts().application.attachments
  const canvas = useRef<HTMLCanvasElement>(null)
  const [content, setContent] = useState<Blob>()
  const [refusal, setRefusal] = useState<ShownRefusal>()
  const [isUnreadable, setIsUnreadable] = useState(false)
  const { id, mediaType } = attachment
  useEffect(() => {
    const left = new AbortController()
    loadContent(applicationId, { id, mediaType }, left.signal)
      .then(setContent)
      .catch((error: unknown) => {
        if (!left.signal.aborted) setRefusal(toRefusal(error))
      })
    return () => left.abort()
  }, [applicationId, id, mediaType])
  const tellPages = useEffectEvent((pages: number) => onPages?.(pages))
  useEffect(() => {
    if (content === undefined || canvas.current === null) return
    const left = new AbortController()
    drawPage(canvas.current, { content, page, turns, width, height, signal: left.signal })
      .then((pages) => {
        setIsUnreadable(false)
        tellPages(pages)
      })
      .catch(() => {
        if (!left.signal.aborted) setIsUnreadable(true)
      })
    return () => left.abort()
  }, [content, page, turns, width, height])
  if (refusal !== undefined) return <RefusalText refusal={refusal} />
  return (
    <>
      <canvas ref={canvas} className="attachment-picture" hidden={isUnreadable}>
        {attachment.name === '' ? texts.unnamed : attachment.name}
      </canvas>
      {isUnreadable && <p className="field-mistake">{texts.unreadable}</p>}
    </>
  )
}
