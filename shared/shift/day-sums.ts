import { meansSchema } from '../cashier/means.ts'
import type { StaffRef } from '../staff/staff-ref.ts'
import type { ShiftReport } from './shift.ts'

/** In fen; what was given back by reversals is taken off. */
export type CashSums = {
  readonly shifts: number
  /** Of the shifts those that are not closed: their drawers are not in `overShort` yet. */
  readonly openShifts: number
  readonly receipts: number
  readonly taken: number
  readonly bills: number
  readonly fees: number
  readonly prepayments: number
  /** Those that were used, in the order of `meansSchema`. */
  readonly means: readonly ShiftReport['means'][number][]
  /** Counted minus expected of all closed drawers: above zero over 长款, below zero short 短款. */
  readonly overShort: number
}
export type ClerkSums = CashSums & { readonly clerk: StaffRef }

export type DaySums = {
  /** By the clerks' numbers. */
  readonly clerks: readonly ClerkSums[]
  readonly hall: CashSums
  /** When the latest figure among them was read; null on a day without shifts. */
  readonly asOfMs: number | null
}

/** L18: a day's cash by clerk and in all, from the very reports that the page shows. */
export function sumDay(reports: readonly ShiftReport[]): DaySums {
  const clerks = new Map(reports.map(({ shift }) => [shift.clerk.id, shift.clerk]))
  return {
    clerks: [...clerks.values()]
      .toSorted((one, other) => one.number.localeCompare(other.number))
      .map((clerk) => ({ clerk, ...sumReports(reports.filter(({ shift }) => shift.clerk.id === clerk.id)) })),
    hall: sumReports(reports),
    asOfMs: reports.length === 0 ? null : Math.max(...reports.map(({ asOfMs }) => asOfMs)),
  }
}

/** Σ receipts less what they settled: bills, fees, prepayments. Anything but 0 has to be looked into. */
export function unreconciled({ taken, bills, fees, prepayments }: CashSums): number {
  return taken - bills - fees - prepayments
}

function sumReports(reports: readonly ShiftReport[]): CashSums {
  const sum = (of: (report: ShiftReport) => number) =>
    reports.reduce((total, report) => total + of(report), 0)
  const tenders = reports.flatMap(({ means }) => means)
  return {
    shifts: reports.length,
    openShifts: reports.filter(({ shift }) => shift.close === null).length,
    receipts: sum(({ receipts }) => receipts),
    taken: sum(({ taken }) => taken),
    bills: sum(({ bills }) => bills),
    fees: sum(({ fees }) => fees),
    prepayments: sum(({ prepayments }) => prepayments),
    means: meansSchema.options
      .filter((means) => tenders.some((each) => each.means === means))
      .map((means) => {
        const found = tenders.filter((each) => each.means === means)
        return {
          means,
          count: found.reduce((total, { count }) => total + count, 0),
          amount: found.reduce((total, { amount }) => total + amount, 0),
        }
      }),
    overShort: sum(({ shift }) => shift.close?.overShort ?? 0),
  }
}
