import type { ImportFile } from '../../shared/account/import.ts'
import type { Client } from './client.ts'

export const accountHeader =
  '户号,户名,用电地址,联系电话,证件类型,证件号码,用电类别,电压等级,合同容量,状态,建户日期'
export const billHeader = '账单号,户号,电费年月,上次示数,本次示数,电量,应收电费,违约金,已收,交费截止日'

/** One account row as text; `name` and `address` are what tests vary. */
export function accountLine(
  number: string,
  name = '孔超',
  address = '解放路250号',
  phone = '13893393106',
): string {
  return `${number},${name},${address},${phone},居民身份证,430621197912167396,居民生活,220V,6,正常,2024-07-08`
}

export function billLine(
  id: string,
  accountNumber: string,
  energy = '100.00',
  penalty = '5.00',
  paid = '0.00',
): string {
  return `${id},${accountNumber},2026-10,100,300,200,${energy},${penalty},${paid},2026-11-25`
}

export type Files = Partial<Readonly<Record<ImportFile, string | Uint8Array>>>

/** Begins an import and sends the files in pieces of `pieceBytes`; returns its id. */
export async function stageFiles(
  { account }: Client,
  files: Files,
  pieceBytes = 256 * 1024,
): Promise<string> {
  const { importId } = await account.beginImport({ commandId: crypto.randomUUID() })
  for (const file of ['accounts', 'bills'] as const) {
    const content = files[file]
    if (content === undefined) continue
    const bytes = Buffer.from(content)
    const pieces = Math.max(1, Math.ceil(bytes.length / pieceBytes))
    for (let piece = 0; piece < pieces; piece += 1) {
      await account.stageImport({
        commandId: crypto.randomUUID(),
        importId,
        file,
        fileName: `${file}.csv`,
        piece,
        content: bytes.subarray(piece * pieceBytes, (piece + 1) * pieceBytes).toString('base64'),
        last: piece === pieces - 1,
      })
    }
  }
  return importId
}

/** Lines to the text of a file. */
export function csv(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
