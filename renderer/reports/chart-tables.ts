import { counterStates } from '../../shared/reports/sheet.ts'
import type { Throughput } from '../../shared/reports/throughput.ts'
import { capital, figure, text, type ReportTable } from './report-table.ts'
import type { ThroughputWords } from './use-throughput-words.ts'

/** The hours between the first and the last in which anybody came, also the quiet ones. */
export function hoursOfArrivals(arrivals: Throughput['arrivals']): number[] {
  if (arrivals.length === 0) return []
  const hours = arrivals.map(({ hour }) => hour)
  const first = Math.min(...hours)
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, index) => first + index)
}

export function arrivalsTable({ texts }: ThroughputWords, { arrivals }: Throughput): ReportTable {
  const hours = hoursOfArrivals(arrivals)
  const countAt = (weekday: number, hour: number) =>
    arrivals.find((each) => each.weekday === weekday && each.hour === hour)?.count ?? 0
  return {
    title: texts.arrivals,
    columns: [texts.weekday, ...hours.map(texts.hourOf), texts.total],
    rows:
      hours.length === 0
        ? []
        : texts.weekdays.map((name, weekday) => {
            const counts = hours.map((hour) => countAt(weekday, hour))
            const total = counts.reduce((sum, each) => sum + each, 0)
            return {
              key: name,
              cells: [text(name), ...[...counts, total].map((each) => figure('count', each))],
            }
          }),
  }
}

export function statesTable({ texts }: ThroughputWords, { states }: Throughput): ReportTable {
  return {
    title: texts.statesOfDay,
    columns: [capital(texts.dimensions.hour), ...counterStates.map((state) => texts.states[state])],
    rows: states.map(({ hour, ms }) => ({
      key: String(hour),
      cells: [text(texts.hourOf(hour)), ...counterStates.map((state) => figure('minutes', ms[state]))],
    })),
  }
}

/** "2.5" */
const inMinutes = (ms: number) => String(Math.round(ms / 6000) / 10)

export function namesOfWaits({ texts }: ThroughputWords, waits: Throughput['waits']): string[] {
  return waits.map(({ upToMs }, place) => {
    const from = inMinutes(waits[place - 1]?.upToMs ?? 0)
    return upToMs === null ? texts.waitMore(from) : texts.waitStep(from, inMinutes(upToMs))
  })
}

export function waitsTable(words: ThroughputWords, { waits }: Throughput): ReportTable {
  const { texts } = words
  const total = waits.reduce((sum, { count }) => sum + count, 0)
  const names = namesOfWaits(words, waits)
  return {
    title: texts.waitsOfLimit,
    columns: [texts.waitUpTo, texts.limit, texts.people, texts.share],
    rows:
      total === 0
        ? []
        : waits.map(({ count, isOverLimit }, place) => ({
            key: String(place),
            cells: [
              text(names[place] ?? ''),
              text(isOverLimit ? texts.over : texts.within),
              figure('count', count),
              figure('share', count / total),
            ],
          })),
  }
}

/** T1–T3, P1, F4 and the means of payment: what the totals are made of. */
export function reasonTables(words: ThroughputWords, { total }: Throughput): readonly ReportTable[] {
  const { texts, nameOfReason, nameOfPause, nameOfApplication, nameOfMeans } = words
  const { overruns, pauses, applications, payments } = total
  return [
    {
      title: texts.overrunReasons,
      columns: [texts.name, texts.count],
      rows: overruns.map(({ reason, count }) => ({
        key: reason,
        cells: [text(nameOfReason(reason)), figure('count', count)],
      })),
    },
    {
      title: texts.pausesBy,
      columns: [texts.name, texts.pausedMinutes],
      rows: pauses.map(({ reason, ms }) => ({
        key: reason,
        cells: [text(nameOfPause(reason)), figure('minutes', ms)],
      })),
    },
    {
      title: texts.applicationsBy,
      columns: [texts.name, texts.count],
      rows: applications.map(({ kind, count }) => ({
        key: kind,
        cells: [text(nameOfApplication(kind)), figure('count', count)],
      })),
    },
    ...(payments === null
      ? []
      : [
          {
            title: texts.paymentsBy,
            columns: [texts.name, texts.payments, texts.amount],
            rows: payments.map(({ means, count, fen }) => ({
              key: means,
              cells: [text(nameOfMeans(means)), figure('count', count), figure('money', fen)],
            })),
          },
        ]),
  ]
}
