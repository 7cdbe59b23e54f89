import { CloseOutlined, FileTextOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useId, useState, type DragEvent } from 'react'
import type { ImportFile } from '../../shared/account/import.ts'
import { useTexts } from '../texts/index.ts'
import { formatSize } from './import-state.ts'

type FileChoiceProps = {
  readonly of: ImportFile
  readonly file: File | undefined
  readonly onChoose: (file: File | undefined) => void
}

/** A file by dropping it, or by a click, or with the keyboard. */
export function FileChoice({ of, file, onChoose }: FileChoiceProps) {
  const texts = useTexts().account
  const [isOver, setIsOver] = useState(false)
  const [isWrong, setIsWrong] = useState(false)
  const inputId = useId()
  const noteId = useId()
  const name = texts.files[of]
  const take = (chosen: File | undefined) => {
    if (chosen === undefined) return
    const isCsv = /\.(csv|txt)$/i.test(chosen.name)
    setIsWrong(!isCsv)
    if (isCsv) onChoose(chosen)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    take(event.dataTransfer.files[0])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  return (
    <div
      className="file-choice"
      data-over={isOver}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        id={inputId}
        type="file"
        accept=".csv,.txt,text/csv"
        aria-describedby={noteId}
        // Emptied, so that the same file chosen again, corrected, is read again.
        onClick={({ currentTarget }) => (currentTarget.value = '')}
        onChange={({ target }) => take(target.files?.[0])}
      />
      <label htmlFor={inputId}>
        <FileTextOutlined aria-hidden="true" className="file-choice-icon" />
        <b>{file === undefined ? texts.drop(name) : texts.chosen(file.name, formatSize(file.size))}</b>
        <span id={noteId}>
          {isWrong ? (
            <span className="field-mistake" role="alert">
              {texts.notCsv}
            </span>
          ) : (
            texts.dropHint
          )}
        </span>
      </label>
      {file !== undefined && (
        <Button
          className="file-choice-remove"
          type="text"
          icon={<CloseOutlined />}
          aria-label={texts.remove(name)}
          onClick={() => onChoose(undefined)}
        />
      )}
    </div>
  )
}
