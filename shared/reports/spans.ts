/** From – to on the steady axis; empty when it does not end after its beginning. */
export type Span = { readonly from: number; readonly to: number }

/** In order, apart from each other, none empty. */
export type Spans = readonly Span[]

export function unite(spans: readonly Span[]): Spans {
  const united: Span[] = []
  for (const span of spans.filter(({ from, to }) => from < to).toSorted((a, b) => a.from - b.from)) {
    const last = united.at(-1)
    if (last === undefined || last.to < span.from) united.push(span)
    else united[united.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
  }
  return united
}

export function intersect(ones: Spans, others: Spans): Spans {
  const common: Span[] = []
  let place = 0
  for (const one of ones) {
    while ((others[place]?.to ?? Infinity) <= one.from) place += 1
    for (let at = place; (others[at]?.from ?? Infinity) < one.to; at += 1) {
      const other = others[at]
      if (other !== undefined)
        common.push({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })
    }
  }
  return common
}

export function subtract(ones: Spans, others: Spans): Spans {
  const left: Span[] = []
  for (const one of ones) {
    let { from } = one
    for (const other of others) {
      if (other.to <= from || other.from >= one.to) continue
      if (other.from > from) left.push({ from, to: other.from })
      from = other.to
    }
    if (from < one.to) left.push({ from, to: one.to })
  }
  return left
}

export function totalMs(spans: Spans): number {
  return spans.reduce((total, { from, to }) => total + to - from, 0)
}
