import { Button } from 'antd'
import { useState } from 'react'
import type { Attachment } from '../../../shared/application/attachment.ts'
import { useTexts } from '../../texts/index.ts'
import { AttachmentPicture } from './attachment-picture.tsx'

type AttachmentViewerProps = {
  readonly applicationId: string
  readonly attachment: Attachment
  readonly width: number
  readonly height: number
}

const zooms = [1, 1.5, 2, 3] as const

/** One scan as large as there is room, to be turned, enlarged and leafed through. */
export function AttachmentViewer({ applicationId, attachment, width, height }: AttachmentViewerProps) {
  const texts = useTexts().application.attachments
  const [page, setPage] = useState(1)
  const [pages, setPages] = useState(1)
  const [turns, setTurns] = useState(0)
  const [zoom, setZoom] = useState(0)
  const scale = zooms[zoom] ?? 1
  return (
    <div className="attachment-viewer">
      <div className="attachment-tools">
        {pages > 1 && (
          <>
            <Button size="small" disabled={page === 1} onClick={() => setPage(page - 1)}>
              {texts.pageBefore}
            </Button>
            <span aria-live="polite">{texts.page(page, pages)}</span>
            <Button size="small" disabled={page === pages} onClick={() => setPage(page + 1)}>
              {texts.pageAfter}
            </Button>
          </>
        )}
        <Button size="small" onClick={() => setTurns((turns + 1) % 4)}>
          {texts.turn}
        </Button>
        <Button size="small" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          {texts.smaller}
        </Button>
        <Button size="small" disabled={zoom === zooms.length - 1} onClick={() => setZoom(zoom + 1)}>
          {texts.larger}
        </Button>
      </div>
      <div className="attachment-sheet" data-whole={zoom === 0}>
        <button
          type="button"
          title={zoom === 0 ? texts.larger : texts.smaller}
          aria-pressed={zoom > 0}
          onClick={() => setZoom(zoom === 0 ? 2 : 0)}
        >
          <AttachmentPicture
            applicationId={applicationId}
            attachment={attachment}
            width={width * scale}
            height={height * scale}
            page={page}
            turns={turns}
            onPages={setPages}
          />
        </button>
      </div>
    </div>
  )
}
