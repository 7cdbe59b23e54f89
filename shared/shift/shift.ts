import { z } from 'zod'
import { meansSchema } from '../cashier/means.ts'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'
import { fenSchema } from '../kernel/money.ts'
import { businessDaySchema, instantSchema } from '../kernel/time.ts'
import { atPrinter } from '../print/at-printer.ts'
import { staffRefSchema } from '../staff/staff-ref.ts'
import { drawerCountSchema } from './drawer-count.ts'

/** See `shift-states.ts`. `to-sign`: closed with a difference that the manager has not signed yet (C4). */
export const shiftStateSchema = z.enum(['open', 'to-sign', 'closed'])
export type ShiftState = z.infer<typeof shiftStateSchema>

/** `drop`: to the safe; `deposit`: to the bank, at the close. */
export const movementKindSchema = z.enum(['pay-in', 'pay-out', 'drop', 'deposit'])
export type MovementKind = z.infer<typeof movementKindSchema>

/** Cash that no customer brought or took; its slip carries all of this. */
export const movementSchema = z.object({
  id: idSchema,
  /** Gap-free at this terminal, from 1. */
  number: z.int().positive(),
  kind: movementKindSchema,
  amount: fenSchema,
  reason: z.string(),
  receiver: z.string(),
  by: staffRefSchema,
  atMs: instantSchema,
})
export type Movement = Readonly<z.infer<typeof movementSchema>>

export const movementPrintSchema = movementSchema.extend(atPrinter)
export type MovementPrint = Readonly<z.infer<typeof movementPrintSchema>>

/** One count of the drawer; the clerk counted it without knowing what to expect. */
export const shiftCountSchema = z.object({
  pieces: drawerCountSchema,
  counted: fenSchema,
  atMs: instantSchema,
  /** Nothing has moved in the drawer since. */
  isCurrent: z.boolean(),
})

/** Frozen at the close: integers that nothing changes any more (L6). */
export const shiftCloseSchema = z.object({
  closedAtMs: instantSchema,
  expected: z.int(),
  counted: fenSchema,
  /** Counted minus expected: above zero over 长款, below zero short 短款. */
  overShort: z.int(),
  account: z.string().nullable(),
  /** What stays in the drawer for the next shift. */
  left: fenSchema,
  signed: z.object({ by: staffRefSchema, words: z.string(), atMs: instantSchema }).nullable(),
})
export type ShiftClose = Readonly<z.infer<typeof shiftCloseSchema>>

export const shiftSchema = z.object({
  id: idSchema,
  number: z.int().positive(),
  businessDay: businessDaySchema,
  counterId: idSchema,
  counterNumber: counterNumberSchema,
  clerk: staffRefSchema,
  state: shiftStateSchema,
  openedAtMs: instantSchema,
  float: fenSchema,
  /** What the drawer's last shift left; another float has a reason. Null at the drawer's first shift. */
  leftBefore: fenSchema.nullable(),
  differenceReason: z.string().nullable(),
  movements: z.array(movementSchema),
  counts: z.array(shiftCountSchema),
  close: shiftCloseSchema.nullable(),
})
export type Shift = Readonly<z.infer<typeof shiftSchema>>

/**
 * X while the shift is open, Z once it is closed; both by the same sums of the drawer's entries (L1, L18). `expected` is
 * the float and all that came in, less all that went out.
 */
export const shiftReportSchema = z.object({
  shift: shiftSchema,
  asOfMs: instantSchema,
  receipts: z.int().min(0),
  firstReceipt: z.int().nullable(),
  lastReceipt: z.int().nullable(),
  received: fenSchema,
  change: fenSchema,
  /** Cash given back by reversals (C5). */
  refunded: fenSchema,
  /** What the receipts come to, less the reversals; the same by what for and by which means. */
  taken: z.int(),
  bills: z.int(),
  prepayments: z.int(),
  fees: z.int(),
  means: z.array(z.object({ means: meansSchema, count: z.int().min(0), amount: z.int() })),
  reversals: z.int().min(0),
  paidIn: fenSchema,
  paidOut: fenSchema,
  dropped: fenSchema,
  deposited: fenSchema,
  /** What was in the drawer when it was counted for the close, or is in it now. */
  expected: z.int(),
})
export type ShiftReport = Readonly<z.infer<typeof shiftReportSchema>>

/** With the slip of what went to the bank, where this closed the shift. */
export const shiftReportPrintSchema = shiftReportSchema.extend(atPrinter)
export type ShiftReportPrint = Readonly<z.infer<typeof shiftReportPrintSchema>>
