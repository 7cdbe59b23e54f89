import type { EChartsCoreOption } from 'echarts/core'
import { useEffect, useEffectEvent, useRef } from 'react'

type ChartProps = {
  /** What it shows; the figures themselves are in the table that stands beneath. */
  readonly label: string
  readonly option: EChartsCoreOption
}

/** A drawing of figures. The library comes with the first chart that is looked at, so that no desk waits for it. */
export function Chart({ label, option }: ChartProps) {
  const box = useRef<HTMLElement>(null)
  const key = JSON.stringify(option)
  const optionNow = useEffectEvent(() => option)
  useEffect(() => {
    let isGone = false
    let stop = () => {}
    const draw = async () => {
      const { init } = await import('./chart-library.ts')
      const element = box.current
      if (isGone || element === null) return
      const chart = init(element, null, { renderer: 'canvas' })
      chart.setOption({ animation: false, ...optionNow() })
      const observer = new ResizeObserver(() => chart.resize())
      observer.observe(element)
      stop = () => {
        observer.disconnect()
        chart.dispose()
      }
    }
    void draw()
    return () => {
      isGone = true
      stop()
    }
  }, [key])
  return <figure className="chart" aria-label={label} ref={box} />
}
