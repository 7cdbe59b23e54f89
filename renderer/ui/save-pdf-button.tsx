import { FilePdfOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import type { PdfOutcome } from '../../shared/api/desktop-bridge.ts'
import type { OwnPage } from '../../shared/print/page-setting.ts'
import { useTexts } from '../texts/index.ts'
import { PaperWork } from './paper-work.tsx'

type SavePdfButtonProps = { readonly fileName: string; readonly children: ReactNode }

/** The sheet as a file. In a plain browser it is a destination of its printing dialogue, and there is no such button. */
export function SavePdfButton({ fileName, children }: SavePdfButtonProps) {
  const texts = useTexts().print
  const [isSaving, setIsSaving] = useState(false)
  const [outcome, setOutcome] = useState<PdfOutcome>()
  const bridge = globalThis.guitai
  if (bridge === undefined) return null
  const save = async ({ size }: OwnPage, left: AbortSignal) => {
    const saved = await bridge.savePdf({ pageSize: size, fileName }).catch(() => 'failed' as const)
    if (left.aborted) return
    setOutcome(saved)
    setIsSaving(false)
  }
  return (
    <>
      <Button icon={<FilePdfOutlined />} loading={isSaving} onClick={() => setIsSaving(true)}>
        {texts.savePdf}
      </Button>
      <output>
        {outcome === 'saved' && texts.pdfSaved}
        {outcome === 'failed' && texts.pdfFailed}
      </output>
      {isSaving && <PaperWork work={save}>{children}</PaperWork>}
    </>
  )
}
