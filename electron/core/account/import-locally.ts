import type { CommonRefusal } from '../../../shared/api/refusal.ts'
import type { Refusal, Result } from '../../../shared/kernel/result.ts'
import type { Command } from '../api/command.ts'
import type { CommandOptions } from '../api/command-scope.ts'
import type { AppParts } from '../api/context.ts'
import { applyImport } from './apply-import.ts'
import { beginImport } from './begin-import.ts'
import { cancelImport } from './cancel-import.ts'
import { deskOf } from './import-desk.ts'
import { listImportMistakes } from './list-import-mistakes.ts'
import { previewImport } from './preview-import.ts'
import { stageImport, type ImportPiece } from './stage-import.ts'

type Answer<Value, Code extends string> = Result<Value, Refusal<Code | CommonRefusal>>

const onItsWay = { changes: 'none' } as const

/**
 * The same import for whoever works on the file itself, without a session: the command line. The lock on the file says that
 * nobody else does.
 */
export function importLocally(app: AppParts) {
  const run = <Input extends object, Value, Code extends string>(
    name: string,
    input: Input,
    useCase: (command: Command, input: Input) => Result<Value, Refusal<Code>>,
    options: CommandOptions = {},
  ): Promise<Answer<Value, Code>> => {
    const request = {
      procedure: `account.${name}`,
      actor: undefined,
      input: { ...input, commandId: app.ports.ids.next() },
    }
    const use = (command: Command): Answer<Value, Code> =>
      command.facts === undefined ? { ok: false, code: 'HALL_NOT_SET_UP' } : useCase(command, input)
    return app.commands.run(request, use, options)
  }
  return {
    begin: () => run('beginImport', {}, beginImport, onItsWay),
    stage: async (piece: ImportPiece) => {
      const desk = deskOf(app.database)
      const answer = await run(
        'stageImport',
        piece,
        (command, input) => stageImport(command, input, desk),
        onItsWay,
      )
      desk.settle(answer.ok)
      return answer
    },
    preview: (importId: string) => app.database.read((tx) => previewImport({ tx }, { importId })),
    listMistakes: (importId: string, offset: number, limit: number) =>
      app.database.read((tx) => listImportMistakes({ tx }, { importId, offset, limit })),
    apply: (importId: string, skipBad: boolean) => run('applyImport', { importId, skipBad }, applyImport),
    cancel: (importId: string) => run('cancelImport', { importId }, cancelImport, onItsWay),
  }
}
export type LocalImport = ReturnType<typeof importLocally>
