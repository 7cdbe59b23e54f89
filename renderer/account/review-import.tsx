import { Alert, Button } from 'antd'
import { AskButton } from '../manager/ask-button.tsx'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import { ImportPreview } from './import-preview.tsx'
import { countMistakenRows, countMistakes, type ImportState } from './import-state.ts'
import { MistakeTable } from './mistake-table.tsx'
import { SaveMistakes } from './save-mistakes.tsx'
import type { Importing } from './use-import.ts'
import { focusOnArrival } from '../manager/focus-on-arrival.ts'

type ReviewImportProps = {
  readonly state: Extract<ImportState, { phase: 'preview' }>
  readonly importing: Importing
}

/** Nothing is written yet: everything, or only the good rows after being asked, or nothing. */
export function ReviewImport({ state, importing }: ReviewImportProps) {
  const texts = useTexts().account
  const { preview, isApplying } = state
  const mistakenRows = countMistakenRows(preview)
  const mistakes = countMistakes(preview)
  return (
    <>
      <h2>{texts.preview.heading}</h2>
      <ImportPreview preview={preview} />
      {mistakes === 0 ? (
        <Alert type="success" showIcon title={texts.preview.noMistakes} />
      ) : (
        <>
          <Alert
            type="error"
            showIcon
            title={texts.preview.mistakes(mistakes, mistakenRows)}
            description={
              mistakes > preview.mistakes.length
                ? texts.preview.firstMistakes(preview.mistakes.length)
                : undefined
            }
            action={<SaveMistakes importId={preview.importId} />}
          />
          <MistakeTable mistakes={preview.mistakes} />
        </>
      )}
      <RefusalText refusal={state.refusal} />
      <div className="import-acts">
        <Button size="large" onClick={importing.cancel} disabled={isApplying}>
          {texts.cancel}
        </Button>
        {mistakes === 0 ? (
          <Button
            size="large"
            type="primary"
            ref={focusOnArrival}
            loading={isApplying}
            onClick={() => void importing.apply(false)}
          >
            {isApplying ? texts.applying : texts.applyAll}
          </Button>
        ) : (
          <AskButton
            size="large"
            label={isApplying ? texts.applying : texts.applyGood}
            question={texts.applyingGood(mistakenRows)}
            explanation={texts.applyingGoodHint}
            yes={texts.yesApplyGood}
            no={texts.no}
            isRunning={isApplying}
            onYes={() => void importing.apply(true)}
          />
        )}
      </div>
    </>
  )
}
