/** A record with the physical line on which it begins; `text` is what there is of a record that cannot be read. */
export type CsvRecord =
  | { readonly line: number; readonly fields: readonly string[] }
  | { readonly line: number; readonly reason: 'broken-quotes' | 'too-long'; readonly text: string }

/** Far above any row; a file without line breaks must not fill the memory. */
const longestLine = 16_384
/** A quoted address may hold a line break; a quote that is still open after this many lines was never closed. */
const mostLines = 20

/**
 * Comma-separated text (RFC 4180) in pieces that may end anywhere. Not csv-parse: its stream tells errors a turn too late for
 * a command, which must not await, and one quote left open swallows the rest of the file. Here only that row is lost:
 * reading goes on at the next physical line.
 */
export class CsvReader {
  #rest = ''
  #lines: string[] = []
  #nextLine = 1

  /** The records that are whole by now. */
  read(text: string, isLast: boolean): CsvRecord[] {
    const lines = (this.#rest + text).split('\n')
    this.#rest = bound(lines.pop() ?? '')
    if (isLast && this.#rest !== '') {
      lines.push(this.#rest)
      this.#rest = ''
    }
    for (const line of lines) this.#lines.push(bound(line.endsWith('\r') ? line.slice(0, -1) : line))
    return this.#takeRecords(isLast)
  }

  #takeRecords(isLast: boolean): CsvRecord[] {
    const records: CsvRecord[] = []
    let index = 0
    while (index < this.#lines.length) {
      const text = this.#lines[index] ?? ''
      const line = this.#nextLine + index
      if (text.length > longestLine) {
        records.push({ line, reason: 'too-long', text })
      } else if (!text.includes('"')) {
        records.push({ line, fields: text.split(',') })
      } else {
        const parsed = parseQuoted(this.#lines.slice(index, index + mostLines))
        if (parsed === 'open' && !isLast && this.#lines.length - index < mostLines) break
        if (typeof parsed === 'object') {
          records.push({ line, fields: parsed.fields })
          index += parsed.lines - 1
        } else {
          records.push({ line, reason: 'broken-quotes', text })
        }
      }
      index += 1
    }
    this.#lines = this.#lines.slice(index)
    this.#nextLine += index
    return records
  }
}

/** One letter longer than allowed is enough to know. */
function bound(line: string): string {
  return line.length > longestLine ? line.slice(0, longestLine + 1) : line
}

type Parsed = { readonly fields: string[]; readonly lines: number } | 'open' | 'broken'

/** One record from the beginning of `lines`; `open` when a quote is not closed in them. */
function parseQuoted(lines: readonly string[]): Parsed {
  const fields: string[] = []
  let row = 0
  let line = lines[0] ?? ''
  let place = 0
  for (;;) {
    if (line[place] !== '"') {
      const comma = line.indexOf(',', place)
      const field = line.slice(place, comma < 0 ? undefined : comma)
      if (field.includes('"')) return 'broken'
      fields.push(field)
      if (comma < 0) return { fields, lines: row + 1 }
      place = comma + 1
      continue
    }
    let field = ''
    place += 1
    for (;;) {
      const quote = line.indexOf('"', place)
      if (quote < 0) {
        field += `${line.slice(place)}\n`
        row += 1
        const next = lines[row]
        if (next === undefined) return 'open'
        line = next
        place = 0
      } else {
        field += line.slice(place, quote)
        place = quote + 1
        if (line[place] !== '"') break
        field += '"'
        place += 1
      }
    }
    fields.push(field)
    if (place === line.length) return { fields, lines: row + 1 }
    if (line[place] !== ',') return 'broken'
    place += 1
  }
}
