import { join } from 'node:path'
import { readArrivals } from './arrivals.ts'
import { replay } from './replay.ts'
import { showFigures } from './show-figures.ts'

// `npm run day [-- arrivals.csv]`: a day through the product's own API, its figures from the replay's books and from the report.
const path = process.argv[2] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'arrivals.csv')
const arrivals = readArrivals(path)
const begin = performance.now()
const { books, reported } = await replay(arrivals)
const { text, differences } = showFigures(books, reported)
console.log(text)
const seconds = ((performance.now() - begin) / 1000).toFixed(1)
console.log(
  differences === 0
    ? `\n${arrivals.length} arrivals in ${seconds} s: every figure is the same in both.`
    : `\n${arrivals.length} arrivals in ${seconds} s: ${differences} figures differ.`,
)
if (differences > 0) process.exitCode = 1
