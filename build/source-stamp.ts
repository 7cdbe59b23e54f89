import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A part of the product that is built: what it is made of, and what shows that it is there. */
export type BuiltPart = {
  readonly name: string
  /** Folders and files below the root. */
  readonly sources: readonly string[]
  readonly outputs: readonly string[]
}

/** True when the part was built from just these sources. */
export function isBuilt(root: string, part: BuiltPart): boolean {
  const file = stampFile(root, part)
  return (
    part.outputs.every((output) => existsSync(join(root, output))) &&
    existsSync(file) &&
    readFileSync(file, 'utf8') === hashSources(root, part)
  )
}

/** Builds; a build that fails half-way does not pass for a whole one, nor one whose sources changed meanwhile. */
export async function buildPart(root: string, part: BuiltPart, build: () => Promise<void>): Promise<void> {
  const file = stampFile(root, part)
  rmSync(file, { force: true })
  const stamp = hashSources(root, part)
  await build()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stamp)
}

function stampFile(root: string, { name }: BuiltPart): string {
  return join(root, 'out', `${name}.stamp`)
}

/** Names and contents of everything that goes in; tests do not. */
function hashSources(root: string, { sources }: BuiltPart): string {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => listFiles(root, source)).toSorted()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function listFiles(root: string, source: string): string[] {
  if (/\.[a-z]+$/.test(source)) return [source]
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}
