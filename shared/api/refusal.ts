import { z } from 'zod'

/** Figures for the refusal's text; see `RefusalDetail` in the kernel. */
export const refusalDetailSchema = z.record(z.string(), z.union([z.string(), z.number()])).optional()

/** Refusals that any procedure may answer with. Their texts, like all others, are in the catalogues. */
export const commonRefusals = [
  'SIGNED_OUT', // no session, or its token is not known (any more)
  'SESSION_LOCKED', // idle too long or locked by hand: PIN wanted
  'FORBIDDEN', // the role may not do this
  'HALL_NOT_SET_UP',
  'INPUT_REFUSED', // detail: { path, problem }
  'COMMAND_ID_TAKEN', // the same commandId came with another command or other input
  'STORAGE_FULL', // disk full: nothing was changed, try again when there is room
  'STORAGE_FAILED', // the disk did not do what it was told: nothing was acknowledged
  'FAULT', // detail: { incident }
] as const
export type CommonRefusal = (typeof commonRefusals)[number]

/** A refusal is no fault of the transport's: every one travels with this status, by which both ends know it for declared. */
export const refusalStatus = 422
