/** What the machine may do to us, told apart by error codes and never by texts. */
export type Environment = 'full' | 'damaged' | 'busy' | 'readonly' | 'failed'

/** `undefined` when the error is none of the environment's: a fault of our own. */
export function environmentOf(error: unknown): Environment | undefined {
  const code = codeOf(error)
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged'
  if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_LOCKED') return 'busy'
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return 'readonly'
  if (code.startsWith('SQLITE_IOERR') || code === 'SQLITE_CANTOPEN' || code === 'EIO') return 'failed'
  return undefined
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** A COMMIT that threw is unknown, not failed: after an fsync error the row may be there on reopening. */
export class CommitUnknown extends Error {
  constructor(cause: unknown) {
    super('the commit did not say whether it was made', { cause })
    this.name = 'CommitUnknown'
  }

  /** A constraint that waited for the COMMIT was broken: a fault of our own, and certainly not made. */
  get isRefused(): boolean {
    return codeOf(this.cause).startsWith('SQLITE_CONSTRAINT')
  }
}

/** SQLite rolled everything back by itself: no other part of the transaction is there either. */
export class TransactionLost extends Error {
  constructor(cause: unknown) {
    super('the transaction was rolled back as a whole', { cause })
    this.name = 'TransactionLost'
  }
}
