import type { ImportMistake } from '../../shared/account/import.ts'

const pageSize = 1000

type ListPage = (page: {
  readonly offset: number
  readonly limit: number
}) => Promise<{ total: number; mistakes: ImportMistake[] }>

/** Page by page, until there is no more. */
export async function listAllMistakes(listPage: ListPage): Promise<readonly ImportMistake[]> {
  const all: ImportMistake[] = []
  for (;;) {
    const { total, mistakes } = await listPage({ offset: all.length, limit: pageSize })
    all.push(...mistakes)
    if (mistakes.length === 0 || all.length >= total) return all
  }
}
