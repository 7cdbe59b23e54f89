import { Button } from 'antd'
import type { Application } from '../../shared/application/application.ts'
import { fieldsOfKind, type Kind } from '../../shared/application/kind.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { useAnswerText } from './answer-text.ts'
import { useLocalText } from './use-local-text.ts'

type DetailAnswersProps = {
  readonly application: Application
  readonly kind: Kind
  readonly timeZone: string
  readonly onCorrect: (field: string) => void
}

/** What was answered; where it was put right, what stood there before, by whom and why (C5). */
export function DetailAnswers({ application, kind, timeZone, onCorrect }: DetailAnswersProps) {
  const texts = useTexts().application.page
  const local = useLocalText()
  const textOf = useAnswerText()
  const { answers, corrections, state } = application
  const fields = fieldsOfKind(kind)
  return (
    <>
      <section className="review-list" aria-label={texts.answers}>
        {fields
          .filter(({ id }) => (answers[id]?.length ?? 0) > 0)
          .map((each) => (
            <div key={each.id} className="review-row">
              <span className="review-label">{local(each.label)}</span>
              <span className="review-value">{textOf(each, answers[each.id])}</span>
              {state === 'accepted' && (
                <Button
                  size="small"
                  aria-label={texts.correctOf(local(each.label))}
                  onClick={() => onCorrect(each.id)}
                >
                  {texts.correct}
                </Button>
              )}
            </div>
          ))}
      </section>
      {corrections.length > 0 && (
        <ol className="application-history" aria-label={texts.events.corrected}>
          {corrections.map(({ field: id, before, after, reason, by, atMs }, index) => {
            const field = fields.find((each) => each.id === id)
            return (
              // Nothing is ever taken out of it.
              <li key={index}>
                <time>{hallTimestamp(atMs, timeZone)}</time> <strong>{texts.events.corrected}</strong>{' '}
                {by.name}{' '}
                {field !== undefined &&
                  texts.correctedFrom(local(field.label), textOf(field, before), textOf(field, after))}{' '}
                （{reason}）
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
}
