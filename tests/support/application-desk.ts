import type { Answer } from '../../shared/application/answer.ts'
import type { Application } from '../../shared/application/application.ts'
import { fieldsOfKind, type Kind } from '../../shared/application/kind.ts'
import { addDays } from '../../shared/kernel/local-instant.ts'
import type { Client } from './client.ts'

const commandId = () => crypto.randomUUID()
const dayMs = 24 * 3600_000

export const told = { documents: true, steps: true, fees: true, promise: true } as const

type Wanted = {
  readonly kind: string
  readonly visitId: string
  readonly accountNumber?: string
  readonly isAssisted?: boolean
}

/** Briefed and opened, as a clerk does it. */
export async function openApplication(
  clerk: Client,
  { kind, visitId, accountNumber, isAssisted = false }: Wanted,
): Promise<{ readonly application: Application; readonly kind: Kind }> {
  const briefing = await clerk.application.briefing({ kind })
  const { version } = briefing.kind
  const on = briefing.kind.account === 'required' ? { accountNumber } : {}
  const asked = { commandId: commandId(), kind, version, told, visitId, isAssisted, ...on }
  return { application: await clerk.application.open(asked), kind: briefing.kind }
}

/** The form filled in with the definition's own examples; dates as far from `today` as they are from the day of its check. */
export function exampleAnswers(kind: Kind, today: string): Record<string, Answer> {
  const days = Math.round((Date.parse(today) - Date.parse(kind.checkedOn)) / dayMs)
  return Object.fromEntries(
    fieldsOfKind(kind).map(({ id, type, example }) => [
      id,
      type === 'date' && typeof example === 'string' ? addDays(example, days) : example,
    ]),
  )
}

/** Every group that is asked for, shown with its first paper. */
export async function showPapers(clerk: Client, kind: Kind, applicationId: string): Promise<void> {
  const { documents } = await clerk.application.check({ applicationId })
  for (const { group } of documents) await showPaper(clerk, kind, applicationId, group)
}

export async function showPaper(
  clerk: Client,
  kind: Kind,
  applicationId: string,
  groupId: string,
): Promise<Application> {
  const group = kind.documents.find(({ id }) => id === groupId)
  const shown = { optionId: group?.oneOf[0]?.id ?? '', copies: group?.copies ?? 0, originalSeen: true }
  return clerk.application.showDocument({ commandId: commandId(), applicationId, groupId, ...shown })
}

/** Held against the papers, everything right. */
export async function markAllRight(clerk: Client, kind: Kind, applicationId: string): Promise<void> {
  const targets = [
    ...fieldsOfKind(kind).map(({ id }) => `field ${id}`),
    ...kind.documents.map(({ id }) => `document ${id}`),
  ]
  for (const target of targets)
    await clerk.application.mark({ commandId: commandId(), applicationId, target, verdict: 'right' })
}

/** From the briefing to the accepted application, by the definition's own examples. */
export async function acceptByExamples(clerk: Client, wanted: Wanted & { readonly today: string }) {
  const { application, kind } = await openApplication(clerk, wanted)
  const on = { applicationId: application.id }
  const answers = exampleAnswers(kind, wanted.today)
  await clerk.application.save({ commandId: commandId(), ...on, answers })
  await showPapers(clerk, kind, application.id)
  await clerk.application.submit({ commandId: commandId(), ...on })
  await markAllRight(clerk, kind, application.id)
  const done = await clerk.application.accept({ commandId: commandId(), ...on, withGaps: false })
  return { application: done, kind }
}
