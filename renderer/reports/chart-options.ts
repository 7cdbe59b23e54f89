import type { EChartsCoreOption } from 'echarts/core'
import { counterStates, type CounterState } from '../../shared/reports/sheet.ts'
import type { Throughput } from '../../shared/reports/throughput.ts'
import { hoursOfArrivals, namesOfWaits } from './chart-tables.ts'
import type { ThroughputWords } from './use-throughput-words.ts'

/** Read from the page's theme, so that charts look like the rest. */
export type ChartColors = Readonly<
  Record<'primary' | 'pale' | 'amber' | 'red' | 'text' | 'quiet' | 'line' | 'sheet', string>
>

const fontFamily = '"Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif'
/** From this share of the darkest on, light figures are the more readable ones. */
const lightTextFrom = 0.78
const grid = { left: 64, right: 32, top: 44, bottom: 44 }

const axisText = ({ text }: ChartColors) => ({ color: text, fontFamily, fontSize: 13 })

/** Every hour of the week that had anybody: the more, the darker; each with its number. */
export function heatMap(
  { texts }: ThroughputWords,
  { arrivals }: Throughput,
  colors: ChartColors,
): EChartsCoreOption {
  const hours = hoursOfArrivals(arrivals)
  const most = Math.max(1, ...arrivals.map(({ count }) => count))
  return {
    grid: { ...grid, top: 12 },
    xAxis: { type: 'category', data: hours.map(texts.hourOf), axisLabel: axisText(colors) },
    // Monday stands on top.
    yAxis: { type: 'category', data: texts.weekdays, inverse: true, axisLabel: axisText(colors) },
    visualMap: {
      show: false,
      min: 0,
      max: most,
      inRange: { color: [colors.pale, colors.primary] },
    },
    series: {
      type: 'heatmap',
      data: arrivals.map(({ weekday, hour, count }) => ({
        value: [hours.indexOf(hour), weekday, count],
        label: { color: count > most * lightTextFrom ? colors.sheet : colors.text },
      })),
      label: { show: true, fontFamily, fontSize: 13 },
      itemStyle: { borderColor: colors.sheet, borderWidth: 2 },
    },
  }
}

/** The minutes of all counters in each hour, by what they were in; told apart by pattern as well as by colour. */
export function stateBars(
  { texts }: ThroughputWords,
  { states }: Throughput,
  colors: ChartColors,
): EChartsCoreOption {
  const colorOf: Readonly<Record<CounterState, string>> = {
    serving: colors.primary,
    free: colors.pale,
    paused: colors.amber,
    fault: colors.red,
  }
  return {
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    grid,
    legend: { top: 4, textStyle: axisText(colors) },
    xAxis: {
      type: 'category',
      data: states.map(({ hour }) => texts.hourOf(hour)),
      axisLabel: axisText(colors),
    },
    yAxis: {
      type: 'value',
      axisLabel: axisText(colors),
      splitLine: { lineStyle: { color: colors.line } },
    },
    series: counterStates.map((state) => ({
      type: 'bar',
      stack: 'states',
      name: texts.states[state],
      barMaxWidth: 56,
      itemStyle: { color: colorOf[state], borderColor: colors.quiet, borderWidth: 0.5 },
      data: states.map(({ ms }) => Math.round(ms[state] / 60_000)),
    })),
  }
}

/** Q1: how many waited how long, with the limit between the steps. */
export function waitBars(
  words: ThroughputWords,
  { waits, waitLimitMinutes }: Throughput,
  colors: ChartColors,
): EChartsCoreOption {
  const { texts } = words
  const firstOver = waits.findIndex(({ isOverLimit }) => isOverLimit)
  return {
    grid: { ...grid, bottom: 56 },
    // A second, hidden axis counts from the left edge, so that the limit stands between two bars.
    xAxis: [
      {
        type: 'category',
        data: namesOfWaits(words, waits),
        name: texts.waitUpTo,
        nameLocation: 'middle',
        nameGap: 34,
        nameTextStyle: axisText(colors),
        axisLabel: axisText(colors),
      },
      { type: 'value', min: 0, max: waits.length, show: false },
    ],
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: axisText(colors),
      splitLine: { lineStyle: { color: colors.line } },
    },
    series: [
      {
        type: 'bar',
        barCategoryGap: '12%',
        data: waits.map(({ count, isOverLimit }) => ({
          value: count,
          itemStyle: { color: isOverLimit ? colors.red : colors.primary },
        })),
        label: { show: true, position: 'top', ...axisText(colors) },
      },
      {
        type: 'bar',
        xAxisIndex: 1,
        data: [],
        markLine: {
          symbol: 'none',
          silent: true,
          lineStyle: { color: colors.red, width: 2, type: 'dashed' },
          label: {
            formatter: `${texts.limit} ${waitLimitMinutes}`,
            color: colors.red,
            fontFamily,
            fontSize: 13,
          },
          data: [{ xAxis: firstOver }],
        },
      },
    ],
  }
}
