import type { ImportFileProblem } from '../../shared/account/import.ts'
import { useTexts } from '../texts/index.ts'
import { RefusalText } from '../ui/refusal-text.tsx'
import type { Refused } from './import-state.ts'

/** Which file was refused, why, and what to do with it. */
export function FileRefusal({ refused }: { readonly refused: Refused }) {
  const { fileProblems, fileRefused, files } = useTexts().account
  const { code, detail } = refused.refusal
  const tell =
    code === 'IMPORT_FILE_REFUSED' ? fileProblems[detail['problem'] as ImportFileProblem] : undefined
  if (tell === undefined) return <RefusalText refusal={refused.refusal} />
  return (
    <p className="refusal-text" role="alert" data-code={code}>
      <span aria-hidden="true">✕ </span>
      {fileRefused(files[refused.file], tell(String(detail['missing'] ?? '')))}
    </p>
  )
}
