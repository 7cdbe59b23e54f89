import type { z } from 'zod'
import type { hallStatusSchema } from '../../shared/hall/hall.ts'

export type HallStatus = Readonly<z.infer<typeof hallStatusSchema>>
