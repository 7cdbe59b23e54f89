import { Button } from 'antd'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Application, ApplicationPrint, Mark, Notice } from '../../shared/application/application.ts'
import type { Kind } from '../../shared/application/kind.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { AskLine } from '../desk/ask-line.tsx'
import { SelectField } from '../manager/select-field.tsx'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { speak, stopSpeaking } from '../ui/speak.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { NoticeSheet } from './notice-sheet.tsx'
import { ReviewScans } from './review-scans.tsx'
import { useReviewItems, type ReviewItem } from './use-review-items.ts'

type ReviewStepProps = {
  readonly kind: Kind
  readonly application: Application
  readonly hallName: string
  readonly timeZone: string
  readonly onChanged: (application: Application) => void
  readonly onSentBack: (application: Application) => void
  readonly onAccepted: (application: ApplicationPrint) => void
  readonly onClose: () => void
}

/** F2: each answer and paper, right or sent back with the reason; then the application is accepted. */
export function ReviewStep(props: ReviewStepProps) {
  const { kind, application, hallName, timeZone, onChanged, onSentBack, onAccepted, onClose } = props
  const { review: texts, papers, form } = useTexts().application
  const { id: applicationId } = application
  const place = useRef<HTMLDivElement>(null)
  const recipientField = useRef<HTMLDivElement>(null)
  const [asking, setAsking] = useState<ReviewItem>()
  const [to, setTo] = useState('')
  const [looked, setLooked] = useState<string>()
  const [notice, setNotice] = useState<Notice>()
  const mark = useCommand(client.application.mark)
  const sendBack = useCommand(client.application.sendBack)
  const accept = useCommand(client.application.accept)
  const giveNotice = useCommand(client.application.giveNotice)
  const check = useQuery(
    (api, signal) => api.application.check({ applicationId }, { signal }),
    [applicationId, JSON.stringify(application.documents)],
  )
  const places = useQuery((api, signal) => api.handoff.places(undefined, { signal }))
  const missing = check.data?.documents ?? []
  const items = useReviewItems(
    kind,
    application,
    missing.map(({ group }) => group),
  )
  const verdictOf = (target: string) => application.marks.find((each) => each.target === target)?.verdict
  const isReturned = items.some(({ target }) => verdictOf(target) === 'returned')
  const focusNextOpen = () => {
    const open = place.current?.querySelector<HTMLElement>('[data-open="true"]')
    // Whoever goes through the list with Enter does not accept with one Enter too many.
    ;(open ?? recipientField.current?.querySelector('select'))?.focus()
  }
  const say = async (item: ReviewItem, verdict: Mark['verdict'], reason?: string) => {
    const marked = await mark.run({
      applicationId,
      target: item.target,
      verdict,
      ...(reason === undefined ? {} : { reason }),
    })
    if (marked === undefined) return
    // Drawn before the next key can come, which is then the next item's.
    flushSync(() => {
      onChanged(marked)
      setAsking(undefined)
    })
    focusNextOpen()
  }
  const finish = async () => {
    const recipient = places.data?.find(({ id }) => id === to)
    const accepted = await accept.run({
      applicationId,
      withGaps: missing.length > 0,
      ...(recipient === undefined ? {} : { to: { kind: recipient.kind, placeId: recipient.id } }),
    })
    if (accepted !== undefined) onAccepted(accepted)
  }
  const back = async () => {
    const returned = await sendBack.run({ applicationId })
    if (returned !== undefined) onSentBack(returned)
  }
  return (
    <div className="review-step" ref={place}>
      <h3>{texts.heading}</h3>
      <p className="hint">{texts.explain}</p>
      {asking !== undefined && (
        <AskLine
          question={`${asking.label} · ${texts.reason}`}
          hint={texts.reasonHint}
          yes={texts.back}
          command={mark}
          onYes={(reason) => say(asking, 'returned', reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
      <div className="review-body">
        <section className="review-list" aria-label={texts.heading}>
          {items.map((item, index) => {
            const verdict = verdictOf(item.target)
            return (
              <div
                key={item.target}
                className="review-row"
                data-verdict={verdict}
                onFocus={() => setLooked(groupOf(item.target))}
              >
                <span className="review-label">{item.label}</span>
                <span className="review-value">{item.value}</span>
                <span className="review-acts">
                  <Button
                    size="small"
                    type={verdict === 'right' ? 'primary' : 'default'}
                    aria-pressed={verdict === 'right'}
                    aria-label={texts.rightOf(item.label)}
                    data-open={verdict === undefined}
                    data-next={index === 0 ? '' : undefined}
                    onClick={() => void say(item, 'right')}
                  >
                    {verdict === 'right' ? `✓ ${texts.right}` : texts.right}
                  </Button>
                  <Button
                    size="small"
                    danger={verdict === 'returned'}
                    aria-pressed={verdict === 'returned'}
                    aria-label={texts.backOf(item.label)}
                    onClick={() => setAsking(item)}
                  >
                    {texts.back}
                  </Button>
                </span>
              </div>
            )
          })}
        </section>
        <ReviewScans application={application} groupId={looked} />
      </div>
      <RefusalText
        refusal={mark.refusal ?? accept.refusal ?? sendBack.refusal ?? giveNotice.refusal ?? check.refusal}
      />
      <div className="step-buttons">
        <Button data-back="" size="large" onClick={onClose}>
          {form.later}
        </Button>
        {application.isAssisted && (
          <Button size="large" onClick={() => void readAloud(items)}>
            {form.readAloud}
          </Button>
        )}
        <span className="desk-header-rest" />
        <Button
          size="large"
          disabled={missing.length === 0 && !isReturned}
          loading={giveNotice.isRunning}
          onClick={() => void giveNotice.run({ applicationId }).then(setNotice)}
        >
          {papers.notice}
        </Button>
        <Button size="large" disabled={!isReturned} loading={sendBack.isRunning} onClick={() => void back()}>
          {texts.sendBack}
        </Button>
        <div className="review-recipient" ref={recipientField}>
          <SelectField
            label={texts.to}
            value={to}
            none={texts.nobody}
            options={(places.data ?? [])
              .filter(({ retired }) => !retired)
              .map(({ id, nameZh }) => ({ value: id, name: nameZh }))}
            onChange={setTo}
          />
        </div>
        <Button
          data-go=""
          className="step-button"
          type="primary"
          size="large"
          disabled={isReturned}
          loading={accept.isRunning}
          onClick={() => void finish()}
        >
          {missing.length === 0 ? texts.accept : texts.acceptWithGaps(missing.length)}
        </Button>
      </div>
      {notice !== undefined && (
        <PrintPaper key={notice.id} onPrinted={() => setNotice(undefined)}>
          <NoticeSheet notice={notice} application={application} hallName={hallName} timeZone={timeZone} />
        </PrintPaper>
      )}
    </div>
  )
}

/** Q4: what was filled in, as the customer is to hear it; pressed again it begins anew. */
function readAloud(items: readonly ReviewItem[]): Promise<void> {
  stopSpeaking()
  return speak(items.map(({ label, value }) => `${label}，${value}。`).join(''))
}

/** The group of papers that an item is of; undefined for a field. */
function groupOf(target: string): string | undefined {
  return target.startsWith('document ') ? target.slice('document '.length) : undefined
}
