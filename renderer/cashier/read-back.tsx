import { Button } from 'antd'
import { useEffect } from 'react'
import { capitalAmount } from '../../shared/cashier/capital-amount.ts'
import { formatFen, type Fen } from '../../shared/kernel/money.ts'
import type { ShownRefusal } from '../api/refusal.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { speak, stopSpeaking } from '../ui/speak.ts'

type ReadBackProps = {
  readonly title: string
  readonly amount: Fen
  /** What the voice says, in Mandarin. */
  readonly spoken: string
  readonly hint?: string
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onBack: () => void
  readonly isRunning: boolean
  readonly refusal: ShownRefusal | undefined
}

/** Fills the middle with what is to be said aloud (C1); one key confirms it, none passes it by. */
export function ReadBack({
  title,
  amount,
  spoken,
  hint,
  confirm,
  onConfirm,
  onBack,
  isRunning,
  refusal,
}: ReadBackProps) {
  const texts = useTexts().payment.readBack
  useEffect(() => {
    void speak(spoken)
    return stopSpeaking
  }, [spoken])
  const figures = formatFen(amount)
  return (
    <section className="read-back" aria-labelledby="read-back-words">
      <p className="read-back-words" id="read-back-words" data-long={figures.length > 9}>
        <span className="read-back-title">{title}</span>{' '}
        <span className="read-back-figures">
          <span className="money-sign">￥</span>
          {figures}
        </span>
      </p>
      <p className="read-back-capitals" lang="zh-CN">
        {capitalAmount(amount)}
      </p>
      <p className="read-back-hint">{hint}</p>
      <p className="read-back-say">{texts.say}</p>
      <RefusalText refusal={refusal} />
      <div className="step-buttons">
        <Button data-back="" onClick={onBack} disabled={isRunning}>
          {texts.back}
        </Button>
        <Button data-next="" type="primary" size="large" onClick={onConfirm} loading={isRunning}>
          {confirm}
        </Button>
      </div>
    </section>
  )
}
