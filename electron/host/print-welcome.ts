import type { AppParts } from '../core/app.ts'
import { findHallFacts } from '../core/api/hall-facts.ts'
import type { HostConfig } from './config.ts'
import type { consoleTexts } from './console-texts.ts'
import { demonstrationClerks, demonstrationManager } from './demonstration/staff.ts'

/** Where everything is, and who may sign in to the demonstration. */
export function printWelcome(
  texts: ReturnType<typeof consoleTexts>,
  config: HostConfig,
  app: AppParts,
  port: number,
): void {
  const address = `http://127.0.0.1:${port}`
  const facts = app.database.read((tx) => findHallFacts(tx, app.ports.clock.now()))
  const lines = [
    `柜台 Guitai ${config.programVersion}${facts === undefined ? '' : ` · ${facts.hall.name}`}`,
    `  ${texts.desk}: ${address}/`,
    `  ${texts.customerScreen}: ${address}/customer?counter=1`,
    `  ${texts.hallDisplay}: ${address}/display`,
    `  ${texts.guide}: ${address}/guide`,
    `  ${texts.data}: ${config.dataFolder}`,
  ]
  if (facts === undefined) lines.push(`  ${texts.setUpFirst}`)
  if (config.isDemonstration) {
    lines.push(`  ${texts.staff}:`)
    for (const [role, people] of [
      ['clerk', demonstrationClerks],
      ['manager', [demonstrationManager]],
    ] as const) {
      for (const { number, name, pin } of people)
        lines.push(`    ${number}  ${texts.pin} ${pin}  ${texts.roles[role]}  ${name}`)
    }
  }
  console.log([...lines, `  ${texts.stopHint}`].join('\n'))
}
