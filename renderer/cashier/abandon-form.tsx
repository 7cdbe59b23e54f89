import { Button } from 'antd'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'

type AbandonFormProps = { readonly intentId: string; readonly onStay: () => void }

/** The customer does not pay after all, or another account is meant. */
export function AbandonForm({ intentId, onStay }: AbandonFormProps) {
  const texts = useTexts().payment.abandon
  const abandon = useCommand(client.cashier.abandonPayment)
  return (
    <section className="small-form" aria-labelledby="abandon-title">
      <h2 id="abandon-title">{texts.heading}</h2>
      <p>{texts.explain}</p>
      <RefusalText refusal={abandon.refusal} />
      <div className="step-buttons">
        <Button data-back="" data-next="" size="large" onClick={onStay}>
          {texts.stay}
        </Button>
        <Button
          size="large"
          danger
          className="step-button"
          loading={abandon.isRunning}
          onClick={() => void abandon.run({ intentId })}
        >
          {texts.confirm}
        </Button>
      </div>
    </section>
  )
}
