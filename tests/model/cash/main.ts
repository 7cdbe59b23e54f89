import { checkCashDays } from './cash-day.ts'

// Usage: npm run model:cash -- [runs] [seed]; more days than `npm test` tries.
const [runs = '20000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2)
console.log(`${runs} random days at the drawers, seed ${seed}`)
const begin = performance.now()
const done = await checkCashDays({ runs: Number(runs), seed: Number(seed) })
console.table(Object.fromEntries(done))
console.log(`every figure agreed at every step; ${Math.round((performance.now() - begin) / 1000)} s`)
