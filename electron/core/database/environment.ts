/** What the machine may do to us, told apart by error codes and never by texts. */
export type Environment = 'full' | 'damaged' | 'busy' | 'readonly' | 'failed'

/** `undefined` when the error is none of the environment's: a fault of our own. */
export function environmentOf(error: unknown): Environment | undefined {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged'
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return 'busy'
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return 'readonly'
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || code === 'EIO') return 'failed'
  return undefined
}

/** A COMMIT that threw is unknown, not failed: after an fsync error the row may be there on reopening. */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super('the commit did not say whether it was made', { cause })
    this.name = 'CommitUnknown'
  }
}
