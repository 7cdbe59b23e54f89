import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'
import { KeyList } from './key-list.tsx'

/** One page to lie beside the keyboard: the keys, and the strokes of a payment and of a shift. */
export function KeyCard() {
  const { card } = useTexts().problem
  return (
    <article className="paper key-card" aria-label={card.title}>
      <h2>{card.title}</h2>
      <KeyList />
      <h3>{card.payment}</h3>
      <ol>
        {card.paymentSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{card.shift}</h3>
      <ol>
        {card.shiftSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </article>
  )
}
