import type { DiagnosticsBundle } from './diagnostics-bundle.ts'
import type { Problem } from './problem.ts'
import { removeNumbers } from './remove-personal-data.ts'

/** What goes to those who mend, as one JSON file; without a problem where none could be registered. */
export function bundleFile(problem: Problem | undefined, bundle: DiagnosticsBundle): string {
  if (problem === undefined) return toText({ bundle })
  const { number, urgency, reportedAtMs, happened, doing } = problem
  const words = { happened: removeNumbers(happened), doing: removeNumbers(doing) }
  return toText({ report: { number, urgency, reportedAtMs, ...words }, bundle })
}

function toText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
