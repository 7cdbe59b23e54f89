import { z } from 'zod'
import { businessDaySchema } from '../kernel/time.ts'
import { figureRowSchema, figureSchema, type FigureRow } from './figure-row.ts'
import type { Place, Places } from './place.ts'

/** The figures of a range whose rows can be looked at, each with its place in every dimension. */
export const behindFigureSchema = figureSchema.extract([
  'issued',
  'served',
  'left',
  'missed',
  'cancelled',
  'appointed',
  'open',
  'waits',
  'waits-over-limit',
  'transactions',
  'overruns',
  'pauses',
])
export type BehindFigure = z.infer<typeof behindFigureSchema>

export const behindRowSchema = figureRowSchema.extend({ day: businessDaySchema })
export type BehindRow = Readonly<z.infer<typeof behindRowSchema>>

export function placeOfRow(places: Places, figure: BehindFigure, { id }: FigureRow): Place {
  if (figure === 'transactions' || figure === 'overruns') return places.ofTransaction(id)
  return figure === 'pauses' ? places.ofPause(id) : places.ofTicket(id)
}
