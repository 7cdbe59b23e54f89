import type { MirroredForm } from '../../shared/screens/workplace.ts'
import { BothLanguages } from './both-languages.tsx'
import './form-mirror.css'

/** Q4: the customer reads along, in large type, what the clerk fills in for them. */
export function FormMirror({ form }: { readonly form: MirroredForm }) {
  return (
    <section className="middle form-mirror" aria-live="polite">
      <h2>
        <BothLanguages text={form.kindName} /> · <BothLanguages text={form.section} />
      </h2>
      <dl data-many={form.rows.length > 5}>
        {form.rows.map(({ field, label, value }) => (
          <div key={field}>
            <dt>
              <BothLanguages text={label} />
            </dt>
            <dd>{value === null ? '' : value.zh}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
