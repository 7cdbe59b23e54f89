import { benchApplications } from './applications.ts'
import { benchCash } from './cash.ts'
import { benchCalls } from './calls.ts'
import { benchCounter } from './counter.ts'
import { benchReports } from './reports.ts'
import { benchStartUp } from './start-up.ts'

const benches: Readonly<Record<string, () => Promise<void>>> = {
  counter: async () => {
    await benchCounter()
    await benchStartUp()
  },
  'start-up': benchStartUp,
  calls: benchCalls,
  cash: benchCash,
  applications: benchApplications,
  reports: benchReports,
}

const [name = ''] = process.argv.slice(2)
const bench = benches[name]
if (bench === undefined) {
  console.error(`Which one? npm run bench -- ${Object.keys(benches).join(' | ')}`)
  process.exit(2)
}
await bench()
