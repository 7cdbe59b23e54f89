import { z } from 'zod'
import { command, declare, query } from '../api/procedure.ts'
import { idSchema } from '../kernel/ids.ts'
import { counterStaff, managers } from '../staff/role.ts'
import { accountHitSchema, accountNumberSchema, accountStatementSchema } from './account.ts'
import { importFileSchema, importMistakeSchema, importPreviewSchema } from './import.ts'

const onImport = { importId: idSchema }

export const accountContract = {
  /** Account number, name, phone's last digits (4 or more), address; several words must all fit. Best hits first. */
  search: query(counterStaff)
    .input(z.strictObject({ text: z.string().max(80), limit: z.int().min(1).max(50).default(20) }))
    .output(z.array(accountHitSchema)),
  open: query(counterStaff)
    .errors(declare(['ACCOUNT_NOT_FOUND']))
    .input(z.strictObject({ accountNumber: accountNumberSchema }))
    .output(accountStatementSchema),

  /** One import at a time; an unfinished one of before is thrown away. */
  beginImport: command(managers, {}).output(z.object(onImport)),
  /**
   * Sends a file in pieces of up to 256 KiB (base64), in order from `piece` 0, accounts before bills. Rows are read and
   * checked as they come, so memory stays flat. Detail of IMPORT_FILE_REFUSED: { problem, missing? }.
   */
  stageImport: command(managers, {
    ...onImport,
    file: importFileSchema,
    fileName: z.string().max(200),
    piece: z.int().min(0),
    content: z.base64().max(360_000),
    last: z.boolean(),
  })
    .errors(
      declare(['IMPORT_NOT_FOUND', 'IMPORT_PIECE_OUT_OF_ORDER', 'IMPORT_FILE_REFUSED', 'IMPORT_TOO_LARGE']),
    )
    .output(z.object({ rows: z.int(), mistakes: z.int() })),
  previewImport: query(managers)
    .errors(declare(['IMPORT_NOT_FOUND', 'IMPORT_NOT_READY']))
    .input(z.strictObject(onImport))
    .output(importPreviewSchema),
  listImportMistakes: query(managers)
    .errors(declare(['IMPORT_NOT_FOUND']))
    .input(
      z.strictObject({
        ...onImport,
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(1000).default(200),
      }),
    )
    .output(z.object({ total: z.int(), mistakes: z.array(importMistakeSchema) })),
  /** All or nothing; with `skipBad` the good rows. Either way in one transaction. */
  applyImport: command(managers, { ...onImport, skipBad: z.boolean() })
    .errors(declare(['IMPORT_NOT_FOUND', 'IMPORT_NOT_READY', 'IMPORT_HAS_MISTAKES']))
    .output(importPreviewSchema),
  cancelImport: command(managers, onImport)
    .errors(declare(['IMPORT_NOT_FOUND']))
    .output(z.object({ done: z.literal(true) })),
}
