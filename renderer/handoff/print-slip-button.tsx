import { Button } from 'antd'
import { useState } from 'react'
import type { HandOffPrint } from '../../shared/handoff/hand-off.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { SentToPrinter } from '../print/sent-to-printer.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { PrintHandOffSlip } from './print-hand-off-slip.tsx'

type PrintSlipButtonProps = { readonly handOffId: string; readonly number: string }

/** The customer's slip of a hand-off that no form was filled in for: a restore order's opens by itself (C6). */
export function PrintSlipButton({ handOffId, number }: PrintSlipButtonProps) {
  const texts = useTexts().handoff
  const hall = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  const printSlip = useCommand(client.handoff.printSlip)
  const [slip, setSlip] = useState<HandOffPrint>()
  const [isPrinting, setIsPrinting] = useState(false)
  const print = async () => {
    setSlip(await printSlip.run({ handOffId }))
    setIsPrinting(true)
  }
  return (
    <>
      <Button
        size="small"
        aria-label={texts.printSlipOf(number)}
        loading={printSlip.isRunning}
        onClick={() => void print()}
      >
        {texts.printSlip}
      </Button>
      <SentToPrinter sent={slip} />
      <RefusalText refusal={printSlip.refusal ?? hall.refusal} />
      {isPrinting && slip !== undefined && hall.data !== undefined && (
        <PrintHandOffSlip
          slip={slip}
          hallName={hall.data.name}
          timeZone={hall.data.timeZone}
          onPrinted={() => setIsPrinting(false)}
        />
      )}
    </>
  )
}
