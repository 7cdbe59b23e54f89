import { Button } from 'antd'
import { useState } from 'react'
import type { FaultAccount, FaultNote } from '../../shared/fault/fault.ts'
import { hallTime } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'
import { AddNoteDialog } from './add-note-dialog.tsx'
import { SettleNoteDialog } from './settle-note-dialog.tsx'

type FaultNotesProps = {
  readonly account: FaultAccount
  readonly timeZone: string
  readonly onChanged: () => void
}

/** What was written on paper while the system did not work, until it is entered. */
export function FaultNotes({ account, timeZone, onChanged }: FaultNotesProps) {
  const texts = useTexts().fault
  const [isAdding, setIsAdding] = useState(false)
  const [settling, setSettling] = useState<FaultNote>()
  const done = () => {
    setIsAdding(false)
    setSettling(undefined)
    onChanged()
  }
  return (
    <section className="fault-part" aria-labelledby="notes-title">
      <div className="fault-part-head">
        <h3 id="notes-title">{texts.notes}</h3>
        <Button onClick={() => setIsAdding(true)}>{texts.addNote}</Button>
      </div>
      {account.notes.length === 0 && <p className="hint">{texts.noNotes}</p>}
      <ul className="fault-notes">
        {account.notes.map((note) => (
          <li key={note.id}>
            <span className="fault-note-text">
              {note.settled === null ? '○' : '✓'} {note.text}
            </span>
            <span className="hint">
              {hallTime(note.atMs, timeZone)} {note.by.name}
            </span>
            {note.settled === null ? (
              <Button onClick={() => setSettling(note)}>
                {texts.settleNote}
                <span className="visually-hidden"> {note.text}</span>
              </Button>
            ) : (
              <span className="hint">
                {texts.settledBy(
                  hallTime(note.settled.atMs, timeZone),
                  note.settled.by.name,
                  note.settled.how,
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
      {isAdding && (
        <AddNoteDialog faultId={account.fault.id} onAdded={done} onClose={() => setIsAdding(false)} />
      )}
      {settling !== undefined && (
        <SettleNoteDialog note={settling} onSettled={done} onClose={() => setSettling(undefined)} />
      )}
    </section>
  )
}
