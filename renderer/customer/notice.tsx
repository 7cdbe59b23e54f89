import type { ComponentProps } from 'react'
import { Both } from './both.tsx'

type Say = ComponentProps<typeof Both>['say']

/** Says plainly that there is nothing to show, and what to do. */
export function Notice({ heading, hint }: { readonly heading: Say; readonly hint: Say }) {
  return (
    <section className="middle middle-lost" role="alert">
      <p className="middle-words middle-words-large">
        <span aria-hidden="true">⚠</span>
        <Both say={heading} />
      </p>
      <p className="middle-words">
        <Both say={hint} />
      </p>
    </section>
  )
}
