import { useEffect, useState } from 'react'

const pageMs = 8_000

/** Shows a long list page by page, each for eight seconds. */
export function usePages<Row>(
  rows: readonly Row[],
  perPage: number,
): { rows: readonly Row[]; page: number; pages: number } {
  const [turn, setTurn] = useState(0)
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  useEffect(() => {
    if (pages === 1) return
    const timer = setInterval(() => setTurn((before) => before + 1), pageMs)
    return () => clearInterval(timer)
  }, [pages])
  const page = turn % pages
  return { rows: rows.slice(page * perPage, (page + 1) * perPage), page: page + 1, pages }
}
