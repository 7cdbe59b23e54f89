import { readFileSync } from 'node:fs'
import type { Care } from '../../shared/queue/ticket.ts'

/** One customer of the day: when they come, what for, and what their matter takes. */
export type Arrival = {
  readonly second: number
  readonly letter: string
  readonly care: Care
  readonly serviceSeconds: number
  /** False: does not come when called. */
  readonly comes: boolean
}

const cares: Readonly<Record<string, Care>> = { 普通: 'ordinary', 老年: 'elderly', 助残: 'assisted' }

/** Reads 到达时间,业务类别,照顾,办理秒数,是否到窗; throws with the line's number at anything else. */
export function readArrivals(path: string): Arrival[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  if (head !== '到达时间,业务类别,照顾,办理秒数,是否到窗')
    throw new Error(`${path} is no file of arrivals: ${head}`)
  return lines.map((line, index) => toArrival(line, index + 2)).toSorted((a, b) => a.second - b.second)
}

function toArrival(line: string, number: number): Arrival {
  const [, hours, minutes, seconds, letter = '', careName = '', taken, comes] =
    /^(\d\d):(\d\d):(\d\d),([A-Z]),([^,]+),(\d+),(到|未到)$/.exec(line) ?? []
  const care = cares[careName]
  if (care === undefined) throw new Error(`line ${number} is no arrival: ${line}`)
  return {
    second: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    letter,
    care,
    serviceSeconds: Number(taken),
    comes: comes === '到',
  }
}
