import { useTexts } from '../texts/index.ts'
import { ChooseFiles } from './choose-files.tsx'
import { ImportResult } from './import-result.tsx'
import { ReviewImport } from './review-import.tsx'
import { SendingFiles } from './sending-files.tsx'
import { useImport } from './use-import.ts'
import './import.css'

/** Accounts and bills from two files: choose, look, write. */
export function ImportPage() {
  const texts = useTexts().account
  const importing = useImport()
  const { state } = importing
  return (
    <section className="import" aria-label={texts.title}>
      <h1>{texts.title}</h1>
      {state.phase === 'choosing' && <ChooseFiles state={state} onStart={importing.start} />}
      {state.phase === 'sending' && <SendingFiles progress={state} onCancel={importing.cancel} />}
      {state.phase === 'preview' && <ReviewImport state={state} importing={importing} />}
      {state.phase === 'done' && <ImportResult {...state} onAgain={importing.again} />}
    </section>
  )
}
