import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely'
import type { SearchWord } from '../../../shared/account/search.ts'
import type { Reader } from '../database/database.ts'
import { sql, statement, type Statement } from '../database/sql.ts'
import type { Tables } from '../database/tables.ts'

type SearchParams = Record<string, string | number>
type Condition = ExpressionWrapper<Tables, 'account', SqlBool>
type Column = 'number' | 'search_text' | 'phone_backwards'

/** The last of all letters, so that "begins with" is a range, which no `%` or `_` can disturb. */
const lastLetter = '\u{10FFFF}'
/** Phones hold digits only. */
const noPhone = '-'

/** One statement for each count of words, compiled when first needed. */
const searches = new Map<number, Statement<SearchParams, { number: string }>>()

const selectBeginning = statement<{ text: string; end: string; limit: number }>()((param) =>
  sql
    .selectFrom('account')
    .select('number')
    .where('number', '>=', param.text)
    .where('number', '<', param.end)
    .orderBy('number')
    .limit(param.limit),
)

/** Account numbers that begin with these digits; an exact one comes first. */
export function listNumbersBeginning(reader: Reader, digits: string, limit: number): string[] {
  const rows = reader.all(selectBeginning, { text: digits, end: digits + lastLetter, limit })
  return rows.map(({ number }) => number)
}

/** Account numbers, best hits first: exact number, its beginning, exact name, its beginning, the rest. */
export function listMatches(reader: Reader, words: readonly SearchWord[], limit: number): string[] {
  let search = searches.get(words.length)
  if (search === undefined) {
    search = searchFor(words.length)
    searches.set(words.length, search)
  }
  const params: SearchParams = { limit }
  for (const [index, { text, phone = noPhone }] of words.entries()) {
    for (const [name, value] of Object.entries({ text, phone, name: `${text}\n` })) {
      params[`${name}${index}`] = value
      params[`${name}${index}End`] = value + lastLetter
    }
  }
  return reader.all(search, params).map(({ number }) => number)
}

/** Reads `account_by_search` from end to end: words stand in the middle of names and addresses, and two letters are usual. */
function searchFor(count: number): Statement<SearchParams, { number: string }> {
  const words = Array.from({ length: count }, (_, index) => index)
  return statement<SearchParams>()((param) => {
    const text = (name: string) => param[name] as string
    const begins = (
      { eb, and }: ExpressionBuilder<Tables, 'account'>,
      column: Column,
      name: string,
    ): Condition => and([eb(column, '>=', text(name)), eb(column, '<', text(`${name}End`))])
    return sql
      .selectFrom('account')
      .select('number')
      .where((each) =>
        each.and(
          words.map((word) =>
            each.or([
              each(each.fn<number>('instr', ['search_text', each.val(text(`text${word}`))]), '>', 0),
              begins(each, 'number', `text${word}`),
              begins(each, 'phone_backwards', `phone${word}`),
            ]),
          ),
        ),
      )
      .orderBy((each) => {
        const any = (condition: (word: number) => Condition) => each.or(words.map(condition))
        return each
          .case()
          .when(any((word) => each('number', '=', text(`text${word}`))))
          .then(0)
          .when(any((word) => begins(each, 'number', `text${word}`)))
          .then(1)
          .when(any((word) => begins(each, 'search_text', `name${word}`)))
          .then(2)
          .when(any((word) => begins(each, 'search_text', `text${word}`)))
          .then(3)
          .else(4)
          .end()
      })
      .orderBy('number')
      .limit(param['limit'] as number)
  })
}
