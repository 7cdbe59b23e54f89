import { useEffect, useRef, useState } from 'react'
import type { ImportFile } from '../../shared/account/import.ts'
import { client } from '../api/client.ts'
import { toRefusal } from '../api/refusal.ts'
import { countMistakenRows, type ImportState, type Progress } from './import-state.ts'
import { stageFiles } from './stage-files.ts'

type Run = { readonly left: AbortController; importId?: string }

export type Importing = {
  readonly state: ImportState
  readonly start: (files: { readonly accounts: File; readonly bills: File }) => Promise<void>
  readonly apply: (skipBad: boolean) => Promise<void>
  readonly cancel: () => void
  readonly again: () => void
}

/** One import, from its files to its result. Leaving the page mid-way cancels it. */
export function useImport(): Importing {
  const [state, setState] = useState<ImportState>({ phase: 'choosing', isCancelled: false })
  const current = useRef<Run>(undefined)

  const abandon = () => {
    const run = current.current
    current.current = undefined
    run?.left.abort()
    if (run?.importId === undefined) return
    // Without the host's answer too: the next import throws an unfinished one away.
    client.account
      .cancelImport({ commandId: crypto.randomUUID(), importId: run.importId })
      .catch(() => undefined)
  }
  useEffect(() => abandon, [])

  const start: Importing['start'] = async (files) => {
    abandon()
    const run: Run = { left: new AbortController() }
    current.current = run
    const { signal } = run.left
    let file: ImportFile = 'accounts'
    setState({ phase: 'sending', file: 'accounts', sentBytes: 0, totalBytes: 0, rows: 0, mistakes: 0 })
    try {
      const { importId } = await client.account.beginImport({ commandId: crypto.randomUUID() }, { signal })
      run.importId = importId
      const onProgress = (progress: Progress) => {
        file = progress.file
        if (!signal.aborted) setState({ phase: 'sending', ...progress })
      }
      const preview = await stageFiles({ client, importId, files, onProgress, signal })
      if (!signal.aborted) setState({ phase: 'preview', preview, isApplying: false })
    } catch (error) {
      if (signal.aborted) return
      abandon()
      setState({ phase: 'choosing', isCancelled: false, refused: { refusal: toRefusal(error), file } })
    }
  }

  const apply: Importing['apply'] = async (skipBad) => {
    const run = current.current
    if (state.phase !== 'preview' || state.isApplying || run?.importId === undefined) return
    const { preview } = state
    setState({ phase: 'preview', preview, isApplying: true })
    try {
      const applied = await client.account.applyImport({
        commandId: crypto.randomUUID(),
        importId: run.importId,
        skipBad,
      })
      current.current = undefined
      setState({ phase: 'done', preview: applied, skipped: skipBad ? countMistakenRows(preview) : 0 })
    } catch (error) {
      setState({ phase: 'preview', preview, isApplying: false, refusal: toRefusal(error) })
    }
  }

  return {
    state,
    start,
    apply,
    cancel: () => {
      abandon()
      setState({ phase: 'choosing', isCancelled: true })
    },
    again: () => setState({ phase: 'choosing', isCancelled: false }),
  }
}
