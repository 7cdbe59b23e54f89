import { bundleFile } from '../../shared/problem/bundle-file.ts'
import { client } from '../api/client.ts'
import { useTexts } from '../texts/index.ts'
import { SaveFileButton } from '../ui/save-file-button.tsx'

/** The diagnostics of a problem as a file; without a problem, those of this moment. */
export function SaveBundle({ problemId }: { readonly problemId: string | undefined }) {
  const texts = useTexts().problem.bundle
  const make = async () => {
    const problem = problemId === undefined ? undefined : await client.problem.get({ problemId })
    const bundle = problem?.bundle ?? (await client.problem.diagnose())
    return {
      name: texts.fileName(problem?.number ?? String(bundle.madeAtMs)),
      text: bundleFile(problem, bundle),
    }
  }
  return <SaveFileButton label={texts.save} type="application/json" make={make} />
}
