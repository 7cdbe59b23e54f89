import { ticketEnds } from '../../shared/reports/sheet.ts'
import type { FlowFigures, SpreadFigures, Throughput } from '../../shared/reports/throughput.ts'
import { capital, figure, text, type ReportCell, type ReportTable } from './report-table.ts'
import type { ThroughputWords } from './use-throughput-words.ts'

/** Each with what it is called and how it is read, in the order in which people ask. */
function namedFigures(
  { texts }: ThroughputWords,
  figures: FlowFigures,
): readonly (readonly [string, ReportCell])[] {
  const { waits, works, overruns, pauses, applications, payments } = figures
  return [
    [texts.issued, figure('count', figures.issued, 'issued')],
    ...ticketEnds.map((end) => [texts.ends[end], figure('count', figures[end], end)] as const),
    [texts.walkIns, figure('count', figures.walkIns)],
    [texts.waitMedian, figure('time', waits.medianMs)],
    [texts.waitP90, figure('time', waits.p90Ms)],
    [texts.waitLongest, figure('time', waits.longestMs)],
    [texts.waitWithin, share(waits)],
    [texts.waitsOver, figure('count', waits.count - waits.withinLimit, 'waits-over-limit')],
    [texts.transactions, figure('count', works.count, 'transactions')],
    [texts.quantity, figure('count', figures.quantity)],
    [texts.workMedian, figure('time', works.medianMs)],
    [texts.workP90, figure('time', works.p90Ms)],
    [texts.workLongest, figure('time', works.longestMs)],
    [texts.workWithin, share(works)],
    [texts.overruns, figure('count', sum(overruns), 'overruns')],
    [
      texts.pausedMinutes,
      figure(
        'minutes',
        pauses.reduce((total, { ms }) => total + ms, 0),
        'pauses',
      ),
    ],
    [texts.overTime, figure('count', figures.overTimeMinutes)],
    [texts.applications, figure('count', sum(applications))],
    ...(payments === null
      ? []
      : ([
          [texts.payments, figure('count', sum(payments))],
          [
            texts.amount,
            figure(
              'money',
              payments.reduce((total, { fen }) => total + fen, 0),
            ),
          ],
        ] as const)),
  ]
}

function share({ count, withinLimit }: SpreadFigures): ReportCell {
  return figure('share', count === 0 ? null : withinLimit / count)
}

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0)
}

/** Now beside the same weekdays before; nothing opens from what was before. */
export function summaryTable(words: ThroughputWords, { total, before }: Throughput): ReportTable {
  const { texts } = words
  const earlier = new Map(namedFigures(words, before.figures))
  return {
    title: texts.sections.summary,
    columns: [texts.figure, texts.now, texts.before],
    rows: namedFigures(words, total).map(([name, cell]) => {
      const { format, value } = earlier.get(name) ?? { ...cell, value: null }
      return { key: name, cells: [text(name), cell, { format, value }] }
    }),
  }
}

/** Two tables, so that neither is wider than the page: the tickets and their waits, the work and who was there. */
export function groupTables(words: ThroughputWords, report: Throughput): readonly ReportTable[] {
  const { texts, nameOfKey } = words
  const dimension = texts.dimensions[report.by]
  const groups = report.groups.map(({ key, figures }) => ({
    key,
    name: nameOfKey(report.by, key),
    figures: namedFigures(words, figures),
  }))
  const names = namedFigures(words, report.total).map(([name]) => name)
  const flow = names.indexOf(texts.transactions)
  const cut = (title: string, from: number, to: number): ReportTable => ({
    title,
    columns: [capital(dimension), ...names.slice(from, to)],
    rows: groups.map(({ key, name, figures }) => ({
      key,
      cells: [text(name), ...figures.slice(from, to).map(([, cell]) => cell)],
    })),
  })
  return [cut(texts.flowOf(dimension), 0, flow), cut(texts.workOf(dimension), flow, names.length)]
}
