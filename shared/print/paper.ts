import { eastAsianWidth } from 'get-east-asian-width'
import { z } from 'zod'

/** One line of a paper before it is laid out. `row`: a text with its amount at the right edge, which is never broken. */
export const paperLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('title'), text: z.string() }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('row'), text: z.string(), amount: z.string() }),
  z.strictObject({ kind: z.literal('rule') }),
  /** Space to sign in. */
  z.strictObject({ kind: z.literal('sign'), text: z.string() }),
])
export type PaperLine = Readonly<z.infer<typeof paperLineSchema>>

/** What a receipt printer puts on paper, whatever its width. */
export const paperSchema = z.strictObject({ lines: z.array(paperLineSchema), opensDrawer: z.boolean() })
export type Paper = Readonly<z.infer<typeof paperSchema>>

/** 58 mm and 80 mm rolls, in half-width columns of the printer's own font. */
export const columnsOf = { '58': 32, '80': 48 } as const
export type PaperWidth = keyof typeof columnsOf

/** C0, C1, directional overrides and other letters that are seen as nothing: none of them reaches a printer. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

export function printable(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(unprintable, '')
}

export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += eastAsianWidth(letter.codePointAt(0) ?? 0)
  return width
}

/** The lines as they are printed: text wraps, amounts stand whole at the right edge. */
export function layOut({ lines }: Pick<Paper, 'lines'>, columns: number): string[] {
  return lines.flatMap((line) => {
    switch (line.kind) {
      case 'title':
        return wrap(printable(line.text), columns).map((text) => centred(text, columns))
      case 'text':
        return wrap(printable(line.text), columns)
      case 'row':
        return row(printable(line.text), printable(line.amount), columns)
      case 'rule':
        return ['-'.repeat(columns)]
      case 'sign':
        return ['', ...wrap(printable(line.text), columns), '', '']
    }
  })
}

function row(text: string, amount: string, columns: number): string[] {
  const wrapped = wrap(text, columns)
  const last = wrapped.at(-1) ?? ''
  const gap = columns - widthOf(last) - widthOf(amount)
  const atRight = ' '.repeat(Math.max(0, columns - widthOf(amount))) + amount
  if (gap < 1) return [...wrapped, atRight]
  return [...wrapped.slice(0, -1), last + ' '.repeat(gap) + amount]
}

function centred(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, Math.floor((columns - widthOf(text)) / 2))) + text
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const letter of text) {
    const more = widthOf(letter)
    if (width + more > columns) {
      lines.push(line)
      line = ''
      width = 0
    }
    line += letter
    width += more
  }
  return [...lines, line]
}
