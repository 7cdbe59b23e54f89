import { Button } from 'antd'
import type { HandOff } from '../../shared/handoff/hand-off.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { DataTable, type Column } from '../manager/data-table.tsx'
import { actsOfManager, type ActItem, type DialogAct } from '../responsibility/acts-of.ts'
import '../responsibility/responsibility.css'
import { useActName } from '../responsibility/use-act-name.ts'
import { useTexts } from '../texts/index.ts'
import { useRecipientName } from './use-recipient-name.ts'

type HandOffTableProps = {
  readonly handOffs: readonly HandOff[]
  readonly nowMs: number
  readonly timeZone: string | undefined
  readonly onAct: (act: DialogAct, handOff: HandOff) => void
  readonly onStory: (contactId: string) => void
}

/** From whom to whom, who answers now, until when, and what a manager can do about it. */
export function HandOffTable({ handOffs, nowMs, timeZone, onAct, onStory }: HandOffTableProps) {
  const { handoff, responsibility } = useTexts()
  const { page: texts, states } = handoff
  const { actOf } = responsibility
  const nameOfAct = useActName()
  const nameOfRecipient = useRecipientName()
  const isOverdue = ({ dueAtMs, state }: HandOff) => dueAtMs < nowMs && state !== 'done'
  const showDue = (handOff: HandOff) => (
    <span className={isOverdue(handOff) ? 'responsibility-overdue' : 'responsibility-due'}>
      {isOverdue(handOff) && <span className="responsibility-late">◆ {texts.overdue}</span>}
      {hallTimestamp(handOff.dueAtMs, timeZone).slice(5, 16)}
    </span>
  )
  const showActs = (handOff: HandOff) => (
    <div className="responsibility-acts">
      {actsOfManager(handOff).map((act) => (
        <Button
          key={act}
          size="small"
          aria-label={actOf(nameOfAct(itemOf(handOff), act), handOff.number)}
          onClick={() => onAct(act, handOff)}
        >
          {nameOfAct(itemOf(handOff), act)}
        </Button>
      ))}
      <Button
        size="small"
        type="text"
        aria-label={texts.storyOf(handOff.number)}
        onClick={() => onStory(handOff.firstContactId)}
      >
        {texts.story}
      </Button>
    </div>
  )
  const showNumber = ({ number, ticketLabel, why }: HandOff) => (
    <>
      <b>{[number, ticketLabel].filter(Boolean).join(' · ')}</b>
      <br />
      {why}
    </>
  )
  const columns: readonly Column<HandOff>[] = [
    { title: texts.number, cell: showNumber },
    { title: texts.sender, cell: ({ sender }) => sender.name },
    { title: texts.to, cell: nameOfRecipient },
    { title: texts.responsible, cell: ({ responsible }) => responsible.name },
    { title: texts.state, cell: ({ state }) => states[state] },
    { title: texts.due, cell: showDue },
    { title: texts.acts, cell: showActs },
  ]
  return (
    <DataTable
      caption={texts.title}
      columns={columns}
      rows={handOffs}
      keyOf={({ id }) => id}
      empty={texts.none}
    />
  )
}

const itemOf = (handOff: HandOff): ActItem => ({ kind: 'hand-off', id: handOff.id, handOff })
