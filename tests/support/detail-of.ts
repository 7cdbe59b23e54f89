import { ORPCError } from '@orpc/client'

/** The refusal's code with the figures of its text, or `done`. */
export async function detailOf(answer: Promise<unknown>): Promise<unknown> {
  try {
    await answer
    return 'done'
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    return [error.code, error.data]
  }
}
