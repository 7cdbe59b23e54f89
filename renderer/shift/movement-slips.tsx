import { Button } from 'antd'
import { useState } from 'react'
import { formatFen } from '../../shared/kernel/money.ts'
import type { MovementPrint, Shift } from '../../shared/shift/shift.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { PrintSheet } from '../print/print-sheet.tsx'
import { SentToPrinter } from '../print/sent-to-printer.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { MovementSheet, type SheetPlace } from './shift-papers.tsx'

/** Cash in and out of a shift; each slip can be printed again, marked so. */
export function MovementSlips({ shift, ...place }: SheetPlace & { readonly shift: Shift }) {
  const { move: texts, kinds } = useTexts().shift
  const printSlip = useCommand(client.shift.printSlip)
  const [slip, setSlip] = useState<MovementPrint>()
  const [isPrinting, setIsPrinting] = useState(false)
  if (shift.movements.length === 0) return null
  const print = async (movementId: string) => {
    setSlip(await printSlip.run({ movementId }))
    setIsPrinting(true)
  }
  return (
    <section className="movement-slips" aria-label={texts.slips}>
      {shift.movements.map(({ id, number, kind, amount }) => (
        <Button key={id} size="small" loading={printSlip.isRunning} onClick={() => void print(id)}>
          {texts.printAgain(`${kinds[kind]} ${number}`)} · {formatFen(amount)}
        </Button>
      ))}
      <SentToPrinter sent={slip} />
      <RefusalText refusal={printSlip.refusal} />
      {isPrinting && slip !== undefined && (
        <PrintSheet printerName={slip.printerName} onPrinted={() => setIsPrinting(false)}>
          <MovementSheet
            movement={slip}
            counterNumber={shift.counterNumber}
            reprint={slip.reprint}
            {...place}
          />
        </PrintSheet>
      )}
    </section>
  )
}
