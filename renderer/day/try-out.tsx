import { Button } from 'antd'
import { useCallback, useState } from 'react'
import type { DayCheck } from '../../shared/day/checklist.ts'
import { day as chinese } from '../texts/zh-CN/day.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { hasVoice, speak } from '../ui/speak.ts'
import { PrinterTestPage } from './printer-test-page.tsx'

type TryOutProps = {
  readonly check: DayCheck
  readonly counterNumber: number
  readonly hallName: string
  readonly timeZone: string
}

/** P4: what makes the printer print and the voice speak, so that somebody can judge them. */
export function TryOut({ check, counterNumber, hallName, timeZone }: TryOutProps) {
  const texts = useTexts().day.checklist
  const [isPrinting, setIsPrinting] = useState(false)
  const finish = useCallback(() => setIsPrinting(false), [])
  if (check === 'voice') {
    return (
      <>
        {!hasVoice() && <span className="check-found">{texts.noVoice}</span>}
        <Button onClick={() => void speak(chinese.checklist.testVoice(counterNumber))}>
          {texts.speakTest}
        </Button>
      </>
    )
  }
  if (check !== 'printer') return null
  return (
    <>
      <Button onClick={() => setIsPrinting(true)}>{texts.printTest}</Button>
      {isPrinting && (
        <PrintPaper onPrinted={finish}>
          <PrinterTestPage counterNumber={counterNumber} hallName={hallName} timeZone={timeZone} />
        </PrintPaper>
      )}
    </>
  )
}
