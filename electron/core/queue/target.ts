import type { Target } from '../../../shared/queue/ticket.ts'

/** Whether those who are sent to this counter or to its clerk include this target. */
export function isTargetOf(
  target: Target,
  { counterId, staffId }: { readonly counterId: string | undefined; readonly staffId: string },
): boolean {
  return target.kind === 'counter' ? target.counterId === counterId : target.staffId === staffId
}
