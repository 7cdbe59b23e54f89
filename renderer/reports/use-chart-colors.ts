import { useMemo } from 'react'
import type { ChartColors } from './chart-options.ts'

/** A canvas knows no style sheet: the theme's colours as they are. */
export function useChartColors(): ChartColors {
  return useMemo(() => {
    const style = getComputedStyle(document.documentElement)
    const read = (name: string) => style.getPropertyValue(name).trim()
    return {
      primary: read('--primary'),
      pale: read('--primary-pale'),
      amber: read('--amber'),
      red: read('--red'),
      text: read('--text'),
      quiet: read('--text-quiet'),
      line: read('--line'),
      sheet: read('--sheet'),
    }
  }, [])
}
