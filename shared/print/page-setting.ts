import { z } from 'zod'
import { deviceNameSchema, pageSizeSchema } from '../api/desktop-bridge.ts'
import { counterNumberSchema } from '../hall/hall.ts'
import { idSchema } from '../kernel/ids.ts'

/** What prints whole pages: statements, reports, slips, and receipts where a counter has no receipt printer. */
export const pageSettingSchema = z.object({
  /** The hall's choice; null: whatever paper the printer is set to, a roll among them. */
  size: pageSizeSchema.nullable(),
  /** Printers of the system that take the pages of a counter without a dialogue, by counter. */
  printers: z.array(
    z.object({ counterId: idSchema, counterNumber: counterNumberSchema, deviceName: deviceNameSchema }),
  ),
})
export type PageSetting = Readonly<z.infer<typeof pageSettingSchema>>

/** The caller's: without a counter, or without a printer for it, the printer is chosen in the dialogue. */
export const ownPageSchema = z.object({
  size: pageSizeSchema.nullable(),
  deviceName: deviceNameSchema.nullable(),
})
export type OwnPage = Readonly<z.infer<typeof ownPageSchema>>
