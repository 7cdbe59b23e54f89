import type { Reader, Writer } from './database.ts'
import { sql, statement } from './sql.ts'

const selectCommand = statement<{ commandId: string }>()((param) =>
  sql
    .selectFrom('command_log')
    .select(['procedure', 'actor', 'input_hash', 'result'])
    .where('command_id', '=', param.commandId),
)
const insertCommand = statement<{
  commandId: string
  procedure: string
  actor: string
  inputHash: Buffer
  result: string
  atMs: number
}>()((param) =>
  sql.insertInto('command_log').values({
    command_id: param.commandId,
    procedure: param.procedure,
    actor: param.actor,
    input_hash: param.inputHash,
    result: param.result,
    at_ms: param.atMs,
  }),
)
const deleteOld = statement<{ before: number; limit: number }>()((param) =>
  sql.deleteFrom('command_log').where('id', 'in', (old) =>
    old
      .selectFrom((oldest) =>
        oldest
          .selectFrom('command_log')
          .select(['id', 'at_ms'])
          .orderBy('id')
          .limit(param.limit)
          .as('oldest'),
      )
      .select('oldest.id')
      .where('oldest.at_ms', '<', param.before),
  ),
)

export type LoggedCommand = {
  readonly commandId: string
  readonly procedure: string
  readonly actor: string
  readonly inputHash: Buffer
}

export type Repetition =
  | { readonly kind: 'first' }
  | { readonly kind: 'repeated'; readonly result: unknown }
  | { readonly kind: 'other' }

/** Was this command done before? `other`: the id was, but for something else. */
export function findRepetition(reader: Reader, command: LoggedCommand): Repetition {
  const row = reader.first(selectCommand, { commandId: command.commandId })
  if (row === undefined) return { kind: 'first' }
  const isSame =
    row.procedure === command.procedure &&
    row.actor === command.actor &&
    row.input_hash.equals(command.inputHash)
  return isSame ? { kind: 'repeated', result: JSON.parse(row.result) } : { kind: 'other' }
}

export function logCommand(writer: Writer, command: LoggedCommand, result: unknown, atMs: number): void {
  writer.run(insertCommand, { ...command, result: JSON.stringify(result), atMs })
}

/** A page repeats a command within seconds; thirty days are for a terminal that slept. */
const keptMs = 30 * 24 * 3600 * 1000

export function forgetOldCommands(writer: Writer, nowMs: number): number {
  return writer.run(deleteOld, { before: nowMs - keptMs, limit: 5000 })
}
