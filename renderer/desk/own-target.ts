import type { Target } from '../../shared/queue/ticket.ts'

/** Whom a desk speaks for: its counter and the person at it. */
export type Self = { readonly counterId: string; readonly staffId: string | undefined }

/** Waits for this counter or its clerk alone. */
export function isOwnTarget(target: Target, { counterId, staffId }: Self): boolean {
  return target.kind === 'counter' ? target.counterId === counterId : target.staffId === staffId
}
