import { Button } from 'antd'
import { useCallback, useState } from 'react'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { HandOffSlip } from './hand-off-slip.tsx'

type PrintSlipButtonProps = { readonly handOffId: string; readonly number: string }

/** The customer's slip of a hand-off that no form was filled in for: a restore order's opens by itself (C6). */
export function PrintSlipButton({ handOffId, number }: PrintSlipButtonProps) {
  const texts = useTexts().handoff
  const [isPrinting, setIsPrinting] = useState(false)
  const finish = useCallback(() => setIsPrinting(false), [])
  return (
    <>
      <Button size="small" aria-label={texts.printSlipOf(number)} onClick={() => setIsPrinting(true)}>
        {texts.printSlip}
      </Button>
      {isPrinting && <SlipOnPaper handOffId={handOffId} onPrinted={finish} />}
    </>
  )
}

type SlipOnPaperProps = { readonly handOffId: string; readonly onPrinted: () => void }

function SlipOnPaper({ handOffId, onPrinted }: SlipOnPaperProps) {
  const handOff = useQuery((api, signal) => api.handoff.get({ handOffId }, { signal }))
  const hall = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  if (handOff.data === undefined || hall.data === undefined)
    return <RefusalText refusal={handOff.refusal ?? hall.refusal} />
  return (
    <PrintPaper onPrinted={onPrinted}>
      <HandOffSlip handOff={handOff.data} hallName={hall.data.name} timeZone={hall.data.timeZone} />
    </PrintPaper>
  )
}
