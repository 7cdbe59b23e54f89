/** Facts of a log line under these names are left out, whatever they hold. */
const personalName =
  /name|phone|mobile|address|account|identity|id_?card|customer|caller|pin$|token|authorization|wanted|answer|户|姓|电话|手机|地址|证件|客户/i
/** Instants and sizes are long numbers that belong to nobody. */
const harmlessNumber = /^(time|at|pid|seq|level|line|column|.*(Ms|_ms|Bytes|Count|Seconds|Version|seq))$/
/** Names of the program's own parts, which would match above. */
const harmlessName = /^(hostname|fileName|procedureName|errorName|typeName|className)$/

const removed = '[removed]'
const uuid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i

/**
 * A line of the log as it may leave the house. Lines carry no personal data by design; this looks once more, and rather
 * takes too much. The program's own messages are English, so any Chinese in them is somebody's data.
 */
export function removePersonalData(line: string): string {
  const facts = parseFacts(line)
  return facts === undefined ? cleanText(line) : JSON.stringify(cleanValue(facts, ''))
}

function parseFacts(line: string): object | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    // Cut off or not JSON: it is text like any other.
    return undefined
  }
}

function cleanValue(value: unknown, key: string): unknown {
  if (personalName.test(key) && !harmlessName.test(key)) return removed
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'number')
    return harmlessNumber.test(key) || String(value).replaceAll(/\D/g, '').length < 7 ? value : removed
  if (Array.isArray(value)) return value.map((each) => cleanValue(each, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [cleanText(name), cleanValue(each, name)]),
  )
}

/** Mail addresses; whose folder it is; runs of digits as long as a phone, account or identity number. */
const numbers: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
  /(?<=[/\\](?:home|Users|users|用户)[/\\]+)[^/\\\s"':]+/g,
  /\+?\d(?:[ \-().]?\d){6,}[Xx]?/g,
]
const chinese =
  /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF·]+(?:[ \d\-#]*[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF·]+)*(?:\d+)?/gu

function cleanText(text: string): string {
  return clean(text, [...numbers, chinese])
}

/** As much as can be taken out of words that people wrote for people: what they call others stays. */
export function removeNumbers(words: string): string {
  return clean(words, numbers)
}

function clean(text: string, patterns: readonly RegExp[]): string {
  // Ids of rows are nobody's, and an incident is found again by its id.
  return text
    .split(new RegExp(`(${uuid.source})`, 'i'))
    .map((part) =>
      uuid.test(part) ? part : patterns.reduce((left, each) => left.replace(each, removed), part),
    )
    .join('')
}
