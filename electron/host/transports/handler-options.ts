import { ORPCError, ValidationError } from '@orpc/server'
import type { StandardRPCHandlerOptions } from '@orpc/server/standard'
import type { CallContext } from '../../core/api/context.ts'
import { refusalStatus } from '../../../shared/api/refusal.ts'
import { refused } from '../../core/api/refused.ts'

type Options = StandardRPCHandlerOptions<CallContext>

/** The same for every transport: who calls is read from the `authorization` header, and only declared refusals leave the process. */
export const handlerOptions: Options = {
  rootInterceptors: [
    ({ next, ...call }) =>
      next({ ...call, context: { ...call.context, token: tokenOf(call.request.headers['authorization']) } }),
  ],
  clientInterceptors: [
    async ({ next, context, path }) => {
      try {
        return await next()
      } catch (error) {
        throw translate(error, context, path.join('.'))
      }
    },
  ],
}

function tokenOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' && header.startsWith('Bearer ')
    ? header.slice('Bearer '.length)
    : undefined
}

function translate(error: unknown, { app }: CallContext, procedure: string): unknown {
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError) {
    const [issue] = error.cause.issues
    const place = (issue?.path ?? [])
      .map((part) => String(typeof part === 'object' ? part.key : part))
      .join('.')
    return refused('INPUT_REFUSED', {
      path: place.slice(0, 200),
      problem: (issue?.message ?? '').slice(0, 200),
    })
  }
  if (error instanceof ORPCError && error.status === refusalStatus) return error
  const incident = app.ports.ids.next()
  app.ports.log.fault(incident, error, { procedure })
  return refused('FAULT', { incident })
}
