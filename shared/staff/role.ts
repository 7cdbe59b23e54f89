import { z } from 'zod'

export const roleSchema = z.enum(['clerk', 'manager', 'administrator'])
export type Role = z.infer<typeof roleSchema>

/** Access lists for the contracts. A manager may do a clerk's work. */
export const anyStaff = ['clerk', 'manager', 'administrator'] as const
export const counterStaff = ['clerk', 'manager'] as const
export const managers = ['manager', 'administrator'] as const
