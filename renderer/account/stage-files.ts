import type { ImportPreview } from '../../shared/account/import.ts'
import type { Client } from '../api/client.ts'
import { importFiles, type Progress } from './import-state.ts'
import { sendFile } from '../api/send-file.ts'

type StageFiles = {
  readonly client: Client
  readonly importId: string
  readonly files: { readonly accounts: File; readonly bills: File }
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

/** Sends accounts, then bills, and asks what is in them; rejects when cancelled or refused. */
export async function stageFiles({
  client,
  importId,
  files,
  onProgress,
  signal,
}: StageFiles): Promise<ImportPreview> {
  const totalBytes = files.accounts.size + files.bills.size
  let before = { bytes: 0, rows: 0, mistakes: 0 }
  for (const file of importFiles) {
    const { size, name: fileName } = files[file]
    let read = { rows: 0, mistakes: 0 }
    const report = (sentBytes: number) =>
      onProgress({
        file,
        sentBytes: before.bytes + sentBytes,
        totalBytes,
        rows: before.rows + read.rows,
        mistakes: before.mistakes + read.mistakes,
      })
    report(0)
    await sendFile({
      file: files[file],
      send: async (piece) => {
        const commandId = crypto.randomUUID()
        read = await client.account.stageImport({ commandId, importId, file, fileName, ...piece }, { signal })
      },
      onProgress: report,
      signal,
    })
    before = {
      bytes: before.bytes + size,
      rows: before.rows + read.rows,
      mistakes: before.mistakes + read.mistakes,
    }
  }
  return client.account.previewImport({ importId }, { signal })
}
