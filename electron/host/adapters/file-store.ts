import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { FileStore } from '../../core/ports.ts'

const hashPattern = /^[0-9a-f]{64}$/

/** Contents in `folder`, each in a file named by its SHA-256; those of one first byte share a folder. */
export function createFileStore(folder: string): FileStore {
  const pathOf = (sha256: string) => {
    if (!hashPattern.test(sha256)) throw new Error('not a SHA-256')
    return join(folder, sha256.slice(0, 2), sha256)
  }
  const read = (sha256: string) => {
    const path = pathOf(sha256)
    if (!existsSync(path)) return undefined
    const content = readFileSync(path)
    return hashOf(content) === sha256 ? content : undefined
  }
  return {
    keep(content) {
      const sha256 = hashOf(content)
      // One that is damaged is written anew.
      if (read(sha256) === undefined) writeWhole(pathOf(sha256), content)
      return sha256
    },
    read,
    remove(sha256) {
      rmSync(pathOf(sha256), { force: true })
    },
  }
}

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Under its own name only when all of it is on disk. */
function writeWhole(path: string, content: Uint8Array): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true })
  const begun = `${path}.${randomUUID()}.part`
  try {
    const file = openSync(begun, 'wx')
    try {
      for (let written = 0; written < content.length;) written += writeSync(file, content, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(begun, path)
  } catch (error) {
    rmSync(begun, { force: true })
    throw error
  }
  syncFolder(folder)
  syncFolder(dirname(folder))
}

/** The name, too, must outlive a power cut. Windows keeps names in its journal and lets no folder be opened for it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
