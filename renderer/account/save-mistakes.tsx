import { mistakesCsv } from '../../shared/account/mistakes-csv.ts'
import { client } from '../api/client.ts'
import { useTexts } from '../texts/index.ts'
import { SaveFileButton } from '../ui/save-file-button.tsx'
import { listAllMistakes } from './list-all-mistakes.ts'

/** All mistakes as a file, to hand back to whoever made the files. */
export function SaveMistakes({ importId }: { readonly importId: string }) {
  const { mistakes: texts, reasons } = useTexts().account
  const make = async () => {
    const mistakes = await listAllMistakes((page) => client.account.listImportMistakes({ importId, ...page }))
    return { name: texts.fileName, text: mistakesCsv(mistakes, { columns: texts, reasons }) }
  }
  return <SaveFileButton label={texts.save} type="text/csv" make={make} />
}
