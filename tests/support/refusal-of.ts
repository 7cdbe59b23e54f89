import { ORPCError } from '@orpc/client'

/** The refusal's code, or `done`; anything that is no refusal is thrown on. */
export async function codeOf(answer: Promise<unknown>): Promise<string> {
  try {
    await answer
    return 'done'
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error
    // In-process there is no transport to translate a refused input.
    return error.code === 'BAD_REQUEST' ? 'INPUT_REFUSED' : String(error.code)
  }
}
