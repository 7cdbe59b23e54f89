import { Button } from 'antd'
import { useState } from 'react'
import type { Application } from '../../shared/application/application.ts'
import type { Kind } from '../../shared/application/kind.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { AttachmentStrip } from './attachment/attachment-strip.tsx'
import { useLocalText } from './use-local-text.ts'

type DetailGapsProps = {
  readonly application: Application
  readonly kind: Kind
  readonly onChanged: (application: Application) => void
}

/** 容缺项: what is still to come, until when; the paper that was brought is named, and may be scanned. */
export function DetailGaps({ application, kind, onChanged }: DetailGapsProps) {
  const { page: texts, done } = useTexts().application
  const local = useLocalText()
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const show = useCommand(client.application.showDocument)
  const take = async (groupId: string) => {
    const group = kind.documents.find(({ id }) => id === groupId)
    const optionId = chosen[groupId] ?? group?.oneOf[0]?.id ?? ''
    const shown = { groupId, optionId, copies: group?.copies ?? 0, originalSeen: true }
    const closed = await show.run({ applicationId: application.id, ...shown })
    if (closed !== undefined) onChanged(closed)
  }
  return (
    <>
      {application.gaps
        .filter(({ closedAtMs }) => closedAtMs === null)
        .map(({ groupId, label, dueDay }) => (
          <fieldset key={groupId} className="paper-group" data-missing="true">
            <legend>{dueDay === null ? local(label) : done.gapUntil(local(label), dueDay)}</legend>
            <div className="gap-line">
              <label>
                {texts.gapWhich}{' '}
                <select
                  className="select-field"
                  value={chosen[groupId]}
                  onChange={({ target }) => setChosen({ ...chosen, [groupId]: target.value })}
                >
                  {kind.documents
                    .find(({ id }) => id === groupId)
                    ?.oneOf.map((option) => (
                      <option key={option.id} value={option.id}>
                        {local(option.label)}
                      </option>
                    ))}
                </select>
              </label>
              <Button
                aria-label={texts.closeGap(local(label))}
                loading={show.isRunning}
                onClick={() => void take(groupId)}
              >
                {texts.gapTake}
              </Button>
            </div>
            {application.isFull && (
              <AttachmentStrip
                application={application}
                groupId={groupId}
                label={local(label)}
                canRemove={false}
                onChanged={onChanged}
              />
            )}
          </fieldset>
        ))}
      <RefusalText refusal={show.refusal} />
    </>
  )
}
