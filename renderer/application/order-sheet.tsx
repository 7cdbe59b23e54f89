import type { Application } from '../../shared/application/application.ts'
import { fieldsOfKind, type Kind } from '../../shared/application/kind.ts'
import type { Field } from '../../shared/application/field.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import '../ui/paper.css'
import { useAnswerText } from './answer-text.ts'
import { useLocalText } from './use-local-text.ts'

type OrderSheetProps = {
  readonly application: Application
  readonly kind: Kind
  readonly hallName: string
  readonly timeZone: string
}

/** F4: the acceptance order with everything that the rule asks for; what has not happened yet stays a line to write on. */
export function OrderSheet({ application, kind, hallName, timeZone }: OrderSheetProps) {
  const { sheet: texts, done } = useTexts().application
  const local = useLocalText()
  const textOf = useAnswerText()
  const { accepted, answers, gaps } = application
  const time = (atMs: number | null) => (atMs === null ? '' : hallTimestamp(atMs, timeZone))
  const fields = fieldsOfKind(kind)
  const first = (...types: Field['type'][]) => {
    const field = fields.find(({ id, type }) => types.includes(type) && (answers[id]?.length ?? 0) > 0)
    return field === undefined ? '' : textOf(field, answers[field.id])
  }
  const facts: readonly (readonly [string, string])[] = [
    [texts.number, application.number ?? ''],
    [texts.kind, local(kind.name)],
    [texts.customer, first('name')],
    [texts.account, application.accountNumber ?? ''],
    [texts.identity, first('identity-number', 'credit-code')],
    [texts.contact, first('phone')],
    [texts.channel, texts.channels[application.channel]],
    [texts.caller, [application.callerNumber, time(application.calledAtMs)].filter(Boolean).join(' ')],
    [texts.issuedAt, time(accepted?.atMs ?? null)],
    [texts.handler, accepted === null ? '' : `${accepted.by.name} ${accepted.by.number}`],
    [texts.promised, accepted?.promisedDay ?? local(kind.promise.words)],
    [texts.firstContact, `${application.firstContact.name} ${application.firstContact.number}`],
    [texts.hallPhone, accepted?.hallPhone ?? ''],
    [texts.connectedAt, time(application.connectedAtMs)],
    [texts.archivedAt, time(application.archivedAtMs)],
    [texts.feedback, application.feedback ?? ''],
  ]
  return (
    <article className="paper" aria-label={texts.order}>
      <p className="paper-hall">{hallName}</p>
      <h2>{texts.order}</h2>
      <dl className="paper-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {kind.sections.map((section) => (
        <div key={section.id}>
          <h3>{local(section.title)}</h3>
          <dl className="paper-facts">
            {section.fields
              .filter(({ id }) => (answers[id]?.length ?? 0) > 0)
              .map((field) => (
                <div key={field.id} className={field.type === 'load-list' ? 'paper-wide' : undefined}>
                  <dt>{local(field.label)}</dt>
                  <dd>{textOf(field, answers[field.id])}</dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
      {gaps.length > 0 && (
        <>
          <h3>{done.gaps}</h3>
          {gaps.map(({ groupId, label, dueDay }) => (
            <p key={groupId}>{dueDay === null ? local(label) : done.gapUntil(local(label), dueDay)}</p>
          ))}
        </>
      )}
      <p className="paper-sign">{texts.signCustomer}</p>
      <p className="paper-sign">{texts.signClerk}</p>
    </article>
  )
}
