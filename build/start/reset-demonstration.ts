import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { OpenRefused, openDatabase } from '../../electron/core/database/open.ts'
import { readMigrations } from '../../electron/host/adapters/read-migrations.ts'
import type { StartOptions } from './options.ts'
import type { StartRefusal, StartTexts } from './texts.ts'

/** Throws the demonstration hall away, after asking. Returns why not, or undefined when it is gone. */
export async function resetDemonstration(
  { dataFolder, isDemonstration, isConfirmed }: StartOptions,
  migrationsFolder: string,
  texts: StartTexts,
): Promise<StartRefusal | undefined> {
  if (!isDemonstration) return 'RESET_DEMONSTRATION_ONLY'
  const file = join(dataFolder, 'guitai.sqlite')
  if (!existsSync(file)) return undefined
  if (!isConfirmed && !(await ask(texts.confirmReset(dataFolder)))) return 'RESET_NOT_CONFIRMED'
  if (isInUse(file, migrationsFolder)) return 'RESET_IN_USE'
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true })
  console.log(texts.wasReset(dataFolder))
  return undefined
}

/** Nobody there to answer means no. */
async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false
  const dialogue = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return /^(y|yes|是)$/i.test((await dialogue.question(question)).trim())
  } finally {
    dialogue.close()
  }
}

/** A damaged, foreign or newer file may be thrown away too; only one that somebody works on may not. */
function isInUse(file: string, migrationsFolder: string): boolean {
  try {
    openDatabase(file, readMigrations(migrationsFolder), Date.now()).close()
    return false
  } catch (error) {
    if (error instanceof OpenRefused) return error.problem === 'IN_USE'
    throw error
  }
}
