import type { PauseReason } from '../../shared/counter/pause.ts'
import type { OverrunReason } from '../../shared/visit/visit.ts'

export type Wait = { readonly letter: string; readonly issued: number; called: number | undefined }
export type Work = {
  readonly letter: string
  readonly counterNumber: number
  readonly seconds: number
  readonly overrun: OverrunReason | undefined
}
export type Rest = { readonly counterNumber: number; readonly reason: PauseReason; readonly seconds: number }
/** A stretch in which a counter's clerk was there and had nobody. */
export type FreeTime = { readonly counterNumber: number; readonly from: number; readonly to: number }

/** What the replay writes down itself, in seconds of the day, without asking the product. */
export class Books {
  readonly waits: Wait[] = []
  readonly works: Work[] = []
  readonly rests: Rest[] = []
  readonly freeTimes: FreeTime[] = []
  readonly attended: { readonly counterNumber: number; readonly seconds: number }[] = []
  readonly missed: { readonly letter: string }[] = []
}
