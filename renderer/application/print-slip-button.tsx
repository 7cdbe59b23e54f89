import { Button } from 'antd'
import { useState } from 'react'
import type { ApplicationPrint } from '../../shared/application/application.ts'
import type { Kind } from '../../shared/application/kind.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { PrintSheet } from '../print/print-sheet.tsx'
import { SentToPrinter } from '../print/sent-to-printer.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { SlipSheet } from './slip-sheet.tsx'

type PrintSlipButtonProps = {
  readonly applicationId: string
  readonly kind: Kind
  readonly hallName: string
  readonly timeZone: string
}

/** The customer lost the slip: once more, marked so. */
export function PrintSlipButton({ applicationId, kind, ...place }: PrintSlipButtonProps) {
  const texts = useTexts().application.page
  const printSlip = useCommand(client.application.printSlip)
  const [slip, setSlip] = useState<ApplicationPrint>()
  const [isPrinting, setIsPrinting] = useState(false)
  const print = async () => {
    setSlip(await printSlip.run({ applicationId }))
    setIsPrinting(true)
  }
  return (
    <>
      <Button loading={printSlip.isRunning} onClick={() => void print()}>
        {texts.slip}
      </Button>
      <SentToPrinter sent={slip} />
      <RefusalText refusal={printSlip.refusal} />
      {isPrinting && slip !== undefined && (
        <PrintSheet printerName={slip.printerName} onPrinted={() => setIsPrinting(false)}>
          <SlipSheet slip={slip} kind={kind} {...place} />
        </PrintSheet>
      )}
    </>
  )
}
