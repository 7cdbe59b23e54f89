import { Button } from 'antd'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { pressKey } from './press-key.ts'
import type { Desk } from './use-desk.ts'

/** P3: why the counter cannot be left yet, and what to do about it. */
export function LeavePanel({ desk }: { readonly desk: Desk }) {
  const { day, desk: desks, common } = useTexts()
  const texts = day.leave
  const { refusal, isRunning } = desk.commands.leave
  const mayCall = refusal?.code === 'CUSTOMERS_STILL_WAITING' && desk.workplace.next.length > 0
  return (
    <section className="small-form" aria-labelledby="leave-title">
      <h2 id="leave-title">{isRunning || refusal === undefined ? desks.leaveCounter : texts.heading}</h2>
      <RefusalText refusal={refusal} />
      {refusal?.code === 'CUSTOMERS_STILL_WAITING' && <p>{texts.whatToDo}</p>}
      <p className="hint">{refusal !== undefined && texts.tryAgain}</p>
      <div className="step-buttons">
        <Button data-back="" data-next={mayCall ? undefined : ''} size="large" onClick={desk.closePanel}>
          {common.back}
        </Button>
        {mayCall && (
          <Button
            type="primary"
            size="large"
            data-next=""
            aria-keyshortcuts="F2"
            loading={desk.commands.callNext.isRunning}
            onClick={() => pressKey('F2', desk)}
          >
            {texts.callNext} <kbd>F2</kbd>
          </Button>
        )}
      </div>
      <RefusalText refusal={desk.commands.callNext.refusal} />
    </section>
  )
}
