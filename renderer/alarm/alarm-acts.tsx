import { Button } from 'antd'
import { useState } from 'react'
import type { Alarm } from '../../shared/alarm/alarm.ts'
import { client } from '../api/client.ts'
import { useCommand } from '../api/use-command.ts'
import { useManagerPages } from '../manager/board-context.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { AnswerAlarmDialog } from './answer-alarm-dialog.tsx'
import { pageOfAlarm } from './page-of-alarm.ts'

type AlarmActsProps = { readonly alarm: Alarm; readonly onAnswered: () => void }

/** The act that mends the cause first; or a word about what was done. */
export function AlarmActs({ alarm, onAnswered }: AlarmActsProps) {
  const texts = useTexts().alarm
  const { openPage } = useManagerPages()
  const [isAnswering, setIsAnswering] = useState(false)
  const going = useCommand(client.alarm.answer)
  const page = pageOfAlarm[alarm.kind]
  const go = async () => {
    if ((await going.run({ alarmId: alarm.id, words: texts.going })) !== undefined) onAnswered()
  }
  return (
    <div className="page-acts">
      {page !== undefined && (
        <Button type="primary" onClick={() => openPage(page)}>
          {texts.acts[alarm.kind]}
        </Button>
      )}
      {alarm.kind === 'manager-called' && (
        <Button type="primary" loading={going.isRunning} onClick={() => void go()}>
          {texts.acts[alarm.kind]}
        </Button>
      )}
      <Button onClick={() => setIsAnswering(true)}>
        {texts.answer}
        <span className="visually-hidden">: {texts.kinds[alarm.kind]}</span>
      </Button>
      <RefusalText refusal={going.refusal} />
      {isAnswering && (
        <AnswerAlarmDialog
          alarm={alarm}
          onAnswered={() => {
            setIsAnswering(false)
            onAnswered()
          }}
          onClose={() => setIsAnswering(false)}
        />
      )}
    </div>
  )
}
