import { describe, expect, test } from 'vitest'
import { findUnsynced } from './find-unsynced.ts'
import { readTrace } from './strace.ts'

/** `log` and `file` stand for the paths. */
const found = (...lines: string[]) =>
  findUnsynced(
    readTrace(
      lines
        .map((line) => `7 ${line}`.replace('<log>', '</hall.sqlite-wal>').replace('<file>', '</hall.sqlite>'))
        .join('\n'),
    ),
  )
const write = (path: string) => `pwrite64(5<${path}>, "..."..., 4096, 0) = 4096`
const sync = (path: string) => `fsync(5<${path}>) = 0`
const failedSync = (path: string) => `fsync(5<${path}>) = -1 EIO (Input/output error)`
const giveUp = 'ftruncate(5<log>, 0) = 0'
const paid = 'writev(1<pipe:[1]>, [{iov_base="paid 0 {}", iov_len=9}, {iov_base="\\n", iov_len=1}], 2) = 10'
const lost = ['invariant 1: paid 0 would not survive a power loss']

describe('a receipt told to the clerk', () => {
  test.for([
    ['after its log was synced', [write('log'), sync('log'), paid], []],
    ['before', [write('log'), paid, sync('log')], lost],
    [
      'after a checkpoint found nothing to sync and failed at that',
      [write('log'), sync('log'), failedSync('log'), paid],
      [],
    ],
    ['after an fsync that failed', [write('log'), failedSync('log'), paid], lost],
    [
      'after an fsync that failed and one that did not',
      [write('log'), failedSync('log'), sync('log'), paid],
      lost,
    ],
    [
      'when a failed log was written into the file, synced there and given up',
      [write('log'), failedSync('log'), write('file'), sync('file'), giveUp, paid],
      [],
    ],
    [
      'when a failed log was given up before the file was synced',
      [write('log'), failedSync('log'), write('file'), giveUp, sync('file'), paid],
      lost,
    ],
    [
      'when the file was not synced and the log was given up',
      [write('log'), sync('log'), write('file'), failedSync('file'), giveUp, paid],
      lost,
    ],
    [
      'when the file was synced at the second attempt, with all its pages written again',
      [
        write('log'),
        sync('log'),
        write('file'),
        failedSync('file'),
        write('file'),
        sync('file'),
        giveUp,
        paid,
      ],
      [],
    ],
  ] as const)('%s', ([, lines, violations]) => {
    expect(found(...lines)).toEqual(violations)
  })
})
