import { Button } from 'antd'
import { useState } from 'react'
import type { Application, Notice } from '../../shared/application/application.ts'
import type { DocumentGroup, Kind } from '../../shared/application/kind.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useQuery } from '../api/use-query.ts'
import { useTexts } from '../texts/index.ts'
import { PrintPaper } from '../ui/print-paper.tsx'
import { RefusalText } from '../ui/refusal-text.tsx'
import { AttachmentStrip } from './attachment/attachment-strip.tsx'
import { NoticeSheet } from './notice-sheet.tsx'
import { useLocalText } from './use-local-text.ts'

type PapersStepProps = {
  readonly kind: Kind
  readonly application: Application
  readonly hallName: string
  readonly timeZone: string
  readonly isSubmitting: boolean
  readonly onChanged: (application: Application) => void
  readonly onPrevious: () => void
  readonly onSubmit: () => void
  readonly onClose: () => void
}

/** What the customer brought: any one paper of a group will do; what is missing goes onto one notice. */
export function PapersStep(props: PapersStepProps) {
  const { kind, application, hallName, timeZone, isSubmitting, onChanged, onPrevious, onSubmit, onClose } =
    props
  const { papers: texts, form } = useTexts().application
  const [notice, setNotice] = useState<Notice>()
  const show = useCommand(client.application.showDocument)
  const hide = useCommand(client.application.hideDocument)
  const giveNotice = useCommand(client.application.giveNotice)
  const { id: applicationId } = application
  const check = useQuery(
    (api, signal) => api.application.check({ applicationId }, { signal }),
    [applicationId, JSON.stringify(application.documents)],
  )
  const isRunning = show.isRunning || hide.isRunning
  const toggle = async (group: DocumentGroup, optionId: string, isShown: boolean) => {
    const on = { applicationId, groupId: group.id, optionId }
    const changed = isShown
      ? await show.run({ ...on, copies: group.copies, originalSeen: group.originalSeen })
      : await hide.run(on)
    if (changed !== undefined) onChanged(changed)
  }
  const missing = check.data?.documents ?? []
  return (
    <form
      className="papers-step"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <h3>{texts.heading}</h3>
      <div className="paper-groups">
        {kind.documents.map((group, index) => (
          <PaperGroup
            key={group.id}
            group={group}
            application={application}
            isMissing={missing.some((each) => each.group === group.id)}
            isFirst={index === 0}
            isRunning={isRunning}
            onToggle={(optionId, isShown) => void toggle(group, optionId, isShown)}
            onChanged={onChanged}
          />
        ))}
      </div>
      <RefusalText refusal={show.refusal ?? hide.refusal ?? giveNotice.refusal ?? check.refusal} />
      <div className="step-buttons">
        <Button data-back="" size="large" onClick={onClose}>
          {form.later}
        </Button>
        <span className="desk-header-rest" />
        <Button
          size="large"
          loading={giveNotice.isRunning}
          disabled={missing.length === 0}
          onClick={() => void giveNotice.run({ applicationId }).then(setNotice)}
        >
          {texts.notice}
        </Button>
        <Button size="large" onClick={onPrevious}>
          {form.previous}
        </Button>
        <Button
          data-go=""
          className="step-button"
          type="primary"
          size="large"
          htmlType="submit"
          loading={isSubmitting}
        >
          {form.submit}
        </Button>
      </div>
      {notice !== undefined && (
        <PrintPaper key={notice.id} onPrinted={() => setNotice(undefined)}>
          <NoticeSheet notice={notice} application={application} hallName={hallName} timeZone={timeZone} />
        </PrintPaper>
      )}
    </form>
  )
}

type PaperGroupProps = {
  readonly group: DocumentGroup
  readonly application: Application
  readonly isMissing: boolean
  readonly isFirst: boolean
  readonly isRunning: boolean
  readonly onToggle: (optionId: string, isShown: boolean) => void
  readonly onChanged: (application: Application) => void
}

function PaperGroup(props: PaperGroupProps) {
  const { group, application, isMissing, isFirst, isRunning, onToggle, onChanged } = props
  const { papers: texts, briefing, form } = useTexts().application
  const local = useLocalText()
  const shown = (optionId: string) =>
    application.documents.some((each) => each.groupId === group.id && each.optionId === optionId)
  const isAny = application.documents.some((each) => each.groupId === group.id)
  const returned = application.marks.find(
    ({ target, verdict }) => target === `document ${group.id}` && verdict === 'returned',
  )
  const needs = [
    ...(group.originalSeen ? [briefing.original] : []),
    ...(group.copies > 0 ? [briefing.copies(group.copies)] : []),
    ...(group.mayFollowWithin === null ? [] : [briefing.mayFollow(group.mayFollowWithin)]),
  ]
  return (
    <fieldset className="paper-group" data-missing={isMissing}>
      <legend>
        {local(group.label)}
        <span className="paper-state">{isMissing ? texts.missing : isAny ? `✓ ${texts.enough}` : ''}</span>
      </legend>
      <p className="hint">{needs.join(' · ')}</p>
      {typeof returned?.reason === 'string' && (
        <p className="field-mistake">{form.returned(returned.reason)}</p>
      )}
      {group.oneOf.map(({ id, label }, index) => (
        <label key={id} className="check-field">
          <input
            type="checkbox"
            data-next={isFirst && index === 0 ? '' : undefined}
            checked={shown(id)}
            aria-disabled={isRunning}
            onChange={({ target }) => {
              if (!isRunning) onToggle(id, target.checked)
            }}
          />
          {local(label)}
        </label>
      ))}
      <AttachmentStrip
        application={application}
        groupId={group.id}
        label={local(group.label)}
        canRemove
        onChanged={onChanged}
      />
    </fieldset>
  )
}
