import { useState } from 'react'
import type { Alarm } from '../../shared/alarm/alarm.ts'
import { useQuery } from '../api/use-query.ts'
import { hallTime, hallTimestamp } from '../hall/hall-time.ts'
import { useBoard } from '../manager/board-context.ts'
import { DataTable } from '../manager/data-table.tsx'
import { Sections } from '../manager/sections.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { AlarmActs } from './alarm-acts.tsx'
import './alarm.css'
import { useAlarmWords } from './use-alarm-words.ts'

/** What a manager must hear of, each once, with the act that answers it. */
export function AlarmsPage() {
  const texts = useTexts().alarm
  const [section, setSection] = useState<'open' | 'all'>('open')
  const { state: board } = useBoard()
  const { data: hall } = useQuery((api, signal) => api.hall.configuration(undefined, { signal }))
  // The board hears of every change; the list is read anew with each.
  const seen = `${board?.openAlarms} ${board?.alarms[0]?.id}`
  const {
    data: alarms,
    refusal,
    reload,
  } = useQuery((api, signal) => api.alarm.list({ open: section === 'open' }, { signal }), [section, seen])
  const wordsOf = useAlarmWords(hall)
  const showActs = (alarm: Alarm) =>
    alarm.answered === null && <AlarmActs alarm={alarm} onAnswered={reload} />
  const stateOf = ({ answered }: Alarm) => {
    if (answered === null) return `○ ${texts.open}`
    const time = hallTime(answered.atMs, hall?.timeZone)
    return answered.by === null
      ? `✓ ${texts.mended(time)}`
      : `✓ ${texts.answeredBy(time, answered.by.name, answered.words ?? '')}`
  }
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
      </div>
      <Sections
        label={texts.sections}
        names={{ open: texts.open, all: texts.all }}
        current={section}
        onChoose={setSection}
      />
      <RefusalText refusal={refusal} />
      <DataTable
        caption={texts.title}
        rows={alarms ?? []}
        keyOf={({ id }) => id}
        empty={section === 'open' ? texts.none : texts.noneAtAll}
        columns={[
          {
            title: texts.at,
            cell: ({ raisedAtMs }) => hallTimestamp(raisedAtMs, hall?.timeZone).slice(5, 16),
          },
          { title: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
          { title: texts.what, cell: wordsOf },
          { title: texts.state, cell: stateOf },
          { title: texts.act, cell: showActs },
        ]}
      />
    </>
  )
}
