import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'

const project = join(import.meta.dirname, '..')
const counted = ['shared', 'electron', 'renderer']
const looked = [...counted, 'headquarters', 'migrations', 'build', 'tests']

type LayerReport = {
  /** One line each: rule, files and why. */
  readonly violations: readonly string[]
  /** Source files under shared, electron and renderer that the check read. */
  readonly seen: number
  /** Source files that are there. */
  readonly there: number
}

/** Holds the imports under `root` against the table of .dependency-cruiser.cjs. */
export async function checkLayers(root: string): Promise<LayerReport> {
  const options: ICruiseOptions = await extractOptions(join(project, '.dependency-cruiser.cjs'))
  const folders = looked.filter((folder) => existsSync(join(root, folder)))
  const { output } = await cruise(folders, { ...options, baseDir: root }, options.enhancedResolveOptions, {
    tsConfig: extractTsConfig(join(project, 'tsconfig.json')),
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with a text, not with modules')
  return { violations: listViolations(output), seen: countSeen(output), there: countSources(root) }
}

/** With a compiler that dependency-cruiser cannot drive it sees no module and reports success. */
export function hasSeenEnough({ seen, there }: LayerReport): boolean {
  return there > 0 && seen >= there * 0.9
}

function listViolations({ summary }: ICruiseResult): string[] {
  const reasons = new Map(summary.ruleSetUsed?.forbidden?.map(({ name, comment }) => [name, comment]))
  return summary.violations.map(({ rule, from, to, cycle }) => {
    const others = cycle?.map(({ name }) => name) ?? (to === from ? [] : [to])
    return `${rule.name}: ${[from, ...others].join(' → ')}  (${reasons.get(rule.name) ?? 'see .dependency-cruiser.cjs'})`
  })
}

function countSeen({ modules }: ICruiseResult): number {
  return modules.filter(({ source }) => isCounted(source)).length
}

function countSources(root: string): number {
  return globSync(`{${counted.join(',')}}/**/*.{ts,tsx}`, { cwd: root }).length
}

function isCounted(source: string): boolean {
  return /\.tsx?$/.test(source) && counted.some((folder) => source.startsWith(`${folder}/`))
}

if (import.meta.main) {
  const report = await checkLayers(project)
  for (const violation of report.violations) console.error(violation)
  console.log(
    `layers: ${report.violations.length} violations, ${report.seen} of ${report.there} modules seen`,
  )
  if (!hasSeenEnough(report)) console.error('layers: too few modules seen, so the check proves nothing')
  if (report.violations.length > 0 || !hasSeenEnough(report)) process.exitCode = 1
}
