import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')
const stampFile = join(root, 'out', 'pages.stamp')
const sources = ['renderer', 'shared']
const settings = ['vite.config.ts', 'package-lock.json', 'build/build-pages.ts']

/** Builds all pages into out/renderer; does nothing when what they are made of has not changed since. */
async function buildPages(): Promise<void> {
  const stamp = hashSources()
  if (readStamp() === stamp) return console.log('pages are up to date')
  // A build that fails half-way must not pass for a whole one.
  rmSync(stampFile, { force: true })
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stampFile, stamp)
  console.log('pages are built')
}

function readStamp(): string | undefined {
  const isBuilt = existsSync(join(root, 'out', 'renderer', 'desk.html')) && existsSync(stampFile)
  return isBuilt ? readFileSync(stampFile, 'utf8') : undefined
}

/** Names and contents of everything that goes into a page; tests do not. */
function hashSources(): string {
  const hash = createHash('sha256')
  const files = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  )
  for (const file of [...files.toSorted(), ...settings]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

await buildPages()
