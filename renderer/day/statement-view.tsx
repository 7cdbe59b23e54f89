import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useCallback, useState, type ReactNode } from 'react'
import type { SignedStatement } from '../../shared/day/closing-statement.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { SavePdfButton } from '../ui/save-pdf-button.tsx'
import { StatementSheet } from './statement-sheet.tsx'

type StatementViewProps = { readonly signed: SignedStatement; readonly otherActs?: ReactNode }

/** The signed statement as it will be on paper. */
export function StatementView({ signed, otherActs }: StatementViewProps) {
  const texts = useTexts().day.statement
  const [isPrinting, setIsPrinting] = useState(false)
  const finish = useCallback(() => setIsPrinting(false), [])
  return (
    <>
      <div className="page-acts page-note">
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => setIsPrinting(true)}>
          {texts.print}
        </Button>
        <SavePdfButton fileName={`${texts.title} ${signed.statement.businessDay}`}>
          <StatementSheet signed={signed} />
        </SavePdfButton>
        {otherActs}
      </div>
      <div className="statement">
        <StatementSheet signed={signed} />
      </div>
      {isPrinting && (
        <PrintPaper onPrinted={finish}>
          <StatementSheet signed={signed} />
        </PrintPaper>
      )}
    </>
  )
}
