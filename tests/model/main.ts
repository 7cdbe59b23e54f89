import { checkRandomDays } from './random-day.ts'

// Usage: npm run model -- [runs] [seed]; more days than `npm test` tries.
const [runs = '20000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
console.log(`${runs} random days, seed ${seed}`)
const begin = performance.now()
const done = await checkRandomDays({ runs: Number(runs), seed: Number(seed) })
console.table(Object.fromEntries(done))
console.log(
  `every ticket ended, nobody was called twice, no minute was lost; ${Math.round((performance.now() - begin) / 1000)} s`,
)
