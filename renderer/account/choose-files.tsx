import { Alert, Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '../texts/index.ts'
import { FileChoice } from './file-choice.tsx'
import { FileRefusal } from './file-refusal.tsx'
import { importFiles, type ChosenFiles, type ImportState } from './import-state.ts'
import type { Importing } from './use-import.ts'

type ChooseFilesProps = {
  readonly state: Extract<ImportState, { phase: 'choosing' }>
  readonly onStart: Importing['start']
}

export function ChooseFiles({ state, onStart }: ChooseFilesProps) {
  const texts = useTexts().account
  const [{ accounts, bills }, setChosen] = useState<ChosenFiles>({ accounts: undefined, bills: undefined })
  const chosen = { accounts, bills }
  const start = () => {
    if (accounts !== undefined && bills !== undefined) void onStart({ accounts, bills })
  }
  return (
    <>
      <p>{texts.lead}</p>
      {state.isCancelled && <Alert type="info" showIcon title={texts.cancelled} />}
      <div className="import-files">
        {importFiles.map((file) => (
          <FileChoice
            key={file}
            of={file}
            file={chosen[file]}
            onChoose={(next) => setChosen({ ...chosen, [file]: next })}
          />
        ))}
      </div>
      <p className="import-note">{texts.encoding}</p>
      {state.refused !== undefined && <FileRefusal refused={state.refused} />}
      <Button
        type="primary"
        size="large"
        disabled={accounts === undefined || bills === undefined}
        onClick={start}
      >
        {texts.start}
      </Button>
    </>
  )
}
