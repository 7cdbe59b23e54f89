import { useTexts } from '../texts/index.ts'

const steps = ['choosing', 'due', 'tendered', 'received', 'paid'] as const

/** Where the payment stands: 1 核对 – 2 收款 – 3 唱收 – 4 唱付 – 5 完成. */
export function PaymentSteps({ step }: { readonly step: string }) {
  const texts = useTexts().payment
  const current = steps.findIndex((each) => each === step)
  return (
    <ol className="payment-steps" aria-label={texts.stepsLabel}>
      {steps.map((each, index) => (
        <li key={each} aria-current={index === current ? 'step' : undefined} data-done={index < current}>
          <span className="payment-step-number">{index < current ? '✓' : index + 1}</span> {texts.steps[each]}
        </li>
      ))}
    </ol>
  )
}
