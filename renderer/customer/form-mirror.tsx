import type { LocalText } from '../../shared/application/local-text.ts'
import type { MirroredForm } from '../../shared/screens/workplace.ts'
import './form-mirror.css'

/** Q4: the customer reads along, in large type, what the clerk fills in for them. */
export function FormMirror({ form }: { readonly form: MirroredForm }) {
  return (
    <section className="middle form-mirror" aria-live="polite">
      <h2>
        <Both text={form.kindName} /> · <Both text={form.section} />
      </h2>
      <dl data-many={form.rows.length > 5}>
        {form.rows.map(({ field, label, value }) => (
          <div key={field}>
            <dt>
              <Both text={label} />
            </dt>
            <dd>{value === null ? '' : value.zh}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Customers cannot switch the language: Chinese, with English small beside it. */
function Both({ text }: { readonly text: LocalText }) {
  return (
    <span>
      <span lang="zh-CN">{text.zh}</span> <small lang="en">{text.en}</small>
    </span>
  )
}
