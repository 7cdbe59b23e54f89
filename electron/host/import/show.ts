/** Letters that take two columns on a terminal. */
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g

function widthOf(text: string): number {
  return [...text].length + (text.match(wide)?.length ?? 0)
}

/** A table of plain text; `right` names the columns of numbers. Nothing in it can steer the terminal. */
export function showTable(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const safe = rows.map((row) => row.map((cell) => cell.replace(/\p{C}/gu, '·')))
  const widths = (safe[0] ?? []).map((_, column) =>
    Math.max(...safe.map((row) => widthOf(row[column] ?? ''))),
  )
  return safe
    .map((row) =>
      row
        .map((cell, column) => {
          const gap = ' '.repeat((widths[column] ?? 0) - widthOf(cell))
          return right.includes(column) ? gap + cell : cell + gap
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const barWidth = 30

/** "[########……] 27 %" */
export function showBar(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total)
  const filled = Math.round(share * barWidth)
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %`
}
