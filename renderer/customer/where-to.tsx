import type { ComponentProps } from 'react'
import { Both } from './both.tsx'

type WhereToProps = {
  readonly counterNumber: number | null
  readonly otherwise: ComponentProps<typeof Both>['say']
}

/** The open counter that a customer goes to instead, or what to do where there is none. */
export function WhereTo({ counterNumber, otherwise }: WhereToProps) {
  return (
    <p className="middle-words paused-go">
      {counterNumber !== null && <span aria-hidden="true">→</span>}
      <Both say={(texts) => (counterNumber === null ? otherwise(texts) : texts.goTo(counterNumber))} />
    </p>
  )
}
