import { relative } from 'node:path'
import type { Reporter, TestModule, Vitest } from 'vitest/node'

/** A test that did not run is named with its reason, so that a green run hides nothing. */
export class SkippedTests implements Reporter {
  #isFiltered = false

  onInit(vitest: Vitest): void {
    this.#isFiltered = vitest.config.testNamePattern !== undefined
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    // With a name filter nearly every test is skipped, and for one known reason.
    if (this.#isFiltered) return
    for (const line of modules.flatMap(listSkipped)) console.log(line)
  }
}

function listSkipped(module: TestModule): string[] {
  const file = relative(process.cwd(), module.moduleId)
  return [...module.children.allTests('skipped')].map((test) => {
    const result = test.result()
    const reason = (result.state === 'skipped' ? result.note : undefined) ?? 'no reason given'
    return `skipped: ${file} > ${test.fullName} (${reason})`
  })
}
