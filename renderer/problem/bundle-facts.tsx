import type { DiagnosticsBundle } from '../../shared/problem/diagnostics-bundle.ts'
import { hallTimestamp } from '../hall/hall-time.ts'
import { useTexts } from '../texts/index.ts'

type BundleFactsProps = { readonly bundle: DiagnosticsBundle; readonly timeZone: string | undefined }

/** What the machine knew of itself at the moment of the report. */
export function BundleFacts({ bundle, timeZone }: BundleFactsProps) {
  const texts = useTexts().problem.bundle
  const { program, database, disk, log, madeAtMs } = bundle
  const facts = [
    [texts.program, `${program.version} · Node ${program.node} · SQLite ${program.sqlite}`],
    [texts.system, program.system],
    [texts.database, soundness(database, texts)],
    [texts.chain, chainState(database.chain, texts)],
    [texts.disk, disk.freeBytes === null ? texts.unknown : gigabytes(disk.freeBytes)],
  ] as const
  return (
    <section className="problem-bundle">
      <h3>
        {texts.heading} · <time>{hallTimestamp(madeAtMs, timeZone)}</time>
      </h3>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>
          {texts.log} · {texts.lines(log.length)}
        </summary>
        <pre>{log.join('\n')}</pre>
      </details>
    </section>
  )
}

type Words = ReturnType<typeof useTexts>['problem']['bundle']

function soundness({ isSound, isWhole, bytes }: DiagnosticsBundle['database'], texts: Words): string {
  const sound = isWhole ? texts.sound : texts.soundPart
  return `${isSound ? sound : texts.damaged} · ${gigabytes(bytes)}`
}

function chainState(
  { from, to, brokenAt, isReadable }: DiagnosticsBundle['database']['chain'],
  texts: Words,
): string {
  if (!isReadable) return texts.chainUnreadable
  return brokenAt === null ? texts.chainSound(from, to) : texts.chainBroken(brokenAt)
}

function gigabytes(bytes: number): string {
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}
